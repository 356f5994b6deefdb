package org.tuoyu.cli.output;

import java.util.Locale;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.finding.Waiver;
import org.tuoyu.policy.Text;

/** The fixed words of the text output, in both languages. */
public enum Phrase {
    CONCLUSION("结论", "Verdict"),
    ACCEPTED("通过", "accepted"),
    REJECTED("退回，更正后再报", "rejected, correct it and send it again"),
    UNDETERMINED("无法判定，缺少必要信息", "undetermined, facts are missing"),
    UNREADABLE("文件无法读取", "the file cannot be read"),
    COUNTS("符合 %d，不符合 %d，无法判定 %d，不适用 %d", "%d met, %d breached, %d undetermined, %d not applicable"),
    NOT_LISTED("未列出“%s”：%d 条针对其中每一项的规则没有判定", "not listed: %s; rules about single ones that were not asked: %d"),
    STRUCTURE("填报格式问题", "Faults of form"),
    ASSUMED("按如下理解读取，有误请改正", "Taken as follows; correct what is meant otherwise"),
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
    PACK_COUNTS("规则包%d个，条款%d条：错误%d个，警告%d个", "packs: %d, clauses: %d; errors: %d, warnings: %d"),
    MANDATORY("必判项", "mandatory"),
    REMEDY("处理", "to do"),
    BASIS("依据", "basis"),
    PLACE("位置", "place"),
    CELL("【%s】第%d行 %s（%s）", "sheet %s, row %d, %s (%s)"),
    LINE("第 %d 行第 %d 列", "line %d, column %d"),
    MISSING("缺少", "missing"),
    READINGS("口径", "readings"),
    READINGS_BELOW("%d 项，见文末“所依据的口径”%s", "%d of them, see %2$s of the readings at the end"),
    READINGS_TAKEN("所依据的口径，可用 --reading 另选", "Readings that the answers rest on; --reading takes others"),
    FORMULA("算式", "formula"),
    CLAIMED("申报 %s 元", "claimed %s yuan"),
    OVER("多报 %s 元", "%s yuan too much"),
    UNDER("少报 %s 元", "%s yuan less than owed"),
    OWED("应付 %s 元", "owed %s yuan"),
    OWED_ALONE("应付", "owed"),
    GRANTED("享受", "granted"),
    SIMULATED("模拟 %s 元，不具约束力", "simulated %s yuan, not owed"),
    PROPOSED("模拟，不具约束力", "simulated, not granted"),
    NOT_APPLICABLE("不适用", "not applicable"),
    REFERRED("由其他政策确定", "another policy decides"),
    NOT_DEFINED("文件未定标准", "the document sets no figure"),
    BINDS_NOBODY("征求意见稿，不具约束力", "a draft, binds nobody"),
    DRAFT("含征求意见稿，相关结论不具约束力", "drafts are included; they bind nobody"),
    RULEBOOK("规则版本", "rulebook"),
    AS_OF("基准日", "as of"),
    DIGEST("输入摘要", "input"),
    PACKS("规则包", "packs"),
    PACKS_LINE("规则包 %d 个，合并摘要 %s（各包摘要见 JSON 报告）", "packs: %d, digest of all %s (the JSON report has each)"),
    STATED("填报值", "stated"),
    FOLDED("%d 项", "%d of them"),
    OVERCLAIMS("多报的申报", "Claims of too much"),
    TITLE("托育申报校验报告", "Report on a childcare submission"),
    DETAILS("明细", "Details"),
    PROVENANCE("校验依据与版本", "What this rests on"),
    SEARCH("查找：问题、条款、机构、位置……", "Search: problem, clause, institution, place …"),
    PRINT("打印", "Print"),
    FILE("文件", "file"),
    FILES("%d 个文件", "%d files"),
    DIVISION("区划", "division"),
    SUBJECT("对象", "Subject"),
    GRANTED_TO("对象和年度", "whose, and when"),
    PERIOD("年度", "Period"),
    CODE("代码", "code"),
    STATE("状态", "state"),
    MESSAGE("说明", "What it means"),
    MARGIN("差额", "margin"),
    DEADLINE("期限", "deadline"),
    ACTUAL("数值", "figures"),
    ACTUAL_WORDS("实际 %s，要求 %s", "actual %s, required %s"),
    CAUSED_BY("该处填报格式有误，先改正", "correct the fault of form there first"),
    FILL_IN("缺少的请补报；确实没有的，列表填 []", "state what is missing; a list of none is []"),
    FILL_IN_TABLES(
            "缺少的请补填；确实没有的，在对应的表或列填“无”",
            "fill in what is missing; where there is none, say so as the guide of the template tells"),
    OPEN_NOTE("缺少事实，或须现场查看，尚不能判定", "facts are missing, or somebody must look"),
    OTHER_BREACHES("其他不符合", "Other breaches"),
    MET("符合", "met"),
    OWED_HEAD("应付（元）", "Owed (yuan)"),
    CLAIMED_HEAD("申报（元）", "Claimed (yuan)"),
    DIFFERENCE("多报（元）", "Over (yuan)"),
    DUTY("事项", "Matter"),
    BODY("部门", "Body"),
    RECORD_HEAD("记录数", "Records"),
    LEFT_OUT(
            "另有 %d 条记录有问题而未在此页展开，请用 ndjson 或 csv 格式查看全部",
            "records with findings that are not shown here: %d; formats ndjson and csv have them all"),
    NO_FINDINGS("没有不符合或无法判定的事项", "Nothing is breached or undetermined"),
    NOTHING_TO_TELL("没有问题", "Nothing to tell"),
    SIGN_CHECKED("校验人", "Checked by"),
    SIGN_REVIEWED("复核人", "Reviewed by"),
    SIGN_DATE("日期", "Date"),
    CAUSE("起因", "cause"),
    CAUSED("上面第 %d 项填报格式问题", "fault of form %d above"),
    CAUSED_MANY(
            "第 %d 项填报格式问题使 %d 条规则无法判定，请改正后再校验",
            "Fault of form %d; rules that it leaves undetermined: %d. Correct it and check again"),
    WAIVER("豁免", "waived"),
    WAIVER_WORDS("%s；%s；至 %s", "%s; %s; until %s"),
    NO_ISSUER("无签发单位", "no issuer"),
    WAIVED_COUNT("已豁免 %d", "%d waived"),
    VALUES_SHOWN("本报告按要求显示个人信息，请勿外传", "this report shows facts about persons, as was asked; do not pass it on"),
    RECORD("第 %d 条记录（第 %d 行）", "record %d (line %d)"),
    ALL_RECORDS("全部记录合计", "All records together"),
    RECORDS(
            "记录 %d 条：通过 %d，退回 %d，无法判定 %d，无法读取 %d",
            "records: %d; accepted %d, rejected %d, undetermined %d, unreadable %d"),
    BY_CLAUSE("按条款", "By clause"),
    BY_INSTITUTION("按机构", "By institution"),
    OF_NO_INSTITUTION("不属于任何机构", "of no institution"),
    COUNT_LINE("错误 %d，其他不符合 %d，无法判定 %d", "errors %d, other breaches %d, undetermined %d"),
    MORE("另有 %d 项未列出，见其他输出格式", "not listed here: %d more; other formats have them"),
    NOT_COUNTED("机构过多，其后的未逐一统计", "more institutions than are counted one by one"),
    AGAINST("与前次比较", "Compared with the earlier report"),
    AGAINST_COUNTS("已改正 %d，新增 %d，仍存在 %d", "%d fixed, %d new, %d remaining"),
    FIXED("已改正", "fixed"),
    ADDED("新增", "new"),
    REMAINING("仍存在", "remaining"),
    OWN_FAULT("程序自身出错，未能校验", "a fault of the program; not checked"),
    CSV_COLUMNS(
            "文件,记录,业务标识,结论,类别,级别,规则或代码,主体,位置,行,列,问题,处理,依据,要求,实际,差额,豁免",
            "file,record,key,verdict,kind,level,code,subject,pointer,line,column,message,remedy,clauses,expected,actual,margin,waiver"),
    NOT_MET("未达成", "not reached"),
    NOT_DUE("未到期", "not due"),
    REACHED("已达成", "reached"),
    ;

    private final Text text;

    Phrase(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    public String in(Locale locale) {
        return text.in(locale);
    }

    Text text() {
        return text;
    }

    /** Who tolerates it, why and until when. */
    static String waiver(Waiver waiver, Locale locale) {
        return WAIVER_WORDS.in(
                locale, waiver.getIssuer().orElse(NO_ISSUER.in(locale)), waiver.getReason(), waiver.getUntil());
    }

    /** The word for what can be said of an amount. */
    static Phrase status(SubsidyResult result) {
        if (result.getReferred().orElse(false)) {
            return REFERRED;
        }
        return switch (result.getStatus()) {
            case OWED -> GRANTED;
            case SIMULATED -> PROPOSED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_DEFINED -> NOT_DEFINED;
            case UNDETERMINED -> OPEN;
        };
    }

    /** The word for where a region stands. */
    static Phrase status(TargetStatus status) {
        return switch (status) {
            case MET -> REACHED;
            case NOT_MET -> NOT_MET;
            case NOT_DUE -> NOT_DUE;
            case UNDETERMINED -> OPEN;
        };
    }

    /** The words with arguments filled in. */
    public String in(Locale locale, Object... arguments) {
        return String.format(Locale.ROOT, in(locale), arguments);
    }
}
