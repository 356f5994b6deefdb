package org.tuoyu.cli.output;

import java.util.Locale;
import org.tuoyu.policy.Text;

/** The fixed words of the text output, in both languages. */
public enum Phrase {
    CONCLUSION("结论", "Verdict"),
    ACCEPTED("通过", "accepted"),
    REJECTED("退回，更正后再报", "rejected, correct it and send it again"),
    UNDETERMINED("无法判定，缺少必要信息", "undetermined, facts are missing"),
    UNREADABLE("文件无法读取", "the file cannot be read"),
    COUNTS("符合 %d，不符合 %d，无法判定 %d，不适用 %d", "%d met, %d breached, %d undetermined, %d not applicable"),
    STRUCTURE("填报格式问题", "Faults of form"),
    BREACHES("不符合", "Breached"),
    OPEN("无法判定", "Undetermined"),
    AMOUNTS("补助", "Subsidies"),
    TOTAL("应付合计 %s 元（不含税费减免）", "%s yuan owed in all, reliefs not counted"),
    TARGETS("区域目标", "Targets of the region"),
    ROUTES("办理部门", "Responsible bodies"),
    ERROR("错误", "error"),
    WARNING("警告", "warning"),
    ADVICE("建议", "advice"),
    INFO("提示", "info"),
    MANDATORY("必判项", "mandatory"),
    REMEDY("处理", "to do"),
    BASIS("依据", "basis"),
    PLACE("位置", "place"),
    LINE("第 %d 行第 %d 列", "line %d, column %d"),
    MISSING("缺少", "missing"),
    READINGS("口径", "readings"),
    FORMULA("算式", "formula"),
    CLAIMED("申报 %s 元", "claimed %s yuan"),
    OVER("多报 %s 元", "%s yuan too much"),
    UNDER("少报 %s 元", "%s yuan less than owed"),
    OWED("应付 %s 元", "owed %s yuan"),
    GRANTED("享受", "granted"),
    SIMULATED("模拟 %s 元，不具约束力", "simulated %s yuan, not owed"),
    PROPOSED("模拟，不具约束力", "simulated, not granted"),
    NOT_APPLICABLE("不适用", "not applicable"),
    NOT_DEFINED("文件未定标准", "the document sets no figure"),
    DRAFT("含征求意见稿，相关结论不具约束力", "drafts are included; they bind nobody"),
    RULEBOOK("规则版本", "rulebook"),
    AS_OF("基准日", "as of"),
    ;

    private final Text text;

    Phrase(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    public String in(Locale locale) {
        return text.in(locale);
    }

    /** The words with arguments filled in. */
    public String in(Locale locale, Object... arguments) {
        return String.format(Locale.ROOT, in(locale), arguments);
    }
}
