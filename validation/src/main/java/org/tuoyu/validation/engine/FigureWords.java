package org.tuoyu.validation.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactWords;

/** A value of a parameter in words: number with unit, codes by label. Immutable. */
public final class FigureWords {

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("yuan", "元"),
            Map.entry("percent", "%"),
            Map.entry("per-thousand", "个/千人"),
            Map.entry("day", "天"),
            Map.entry("working-day", "个工作日"),
            Map.entry("month", "个月"),
            Map.entry("calendar-month", "个月"),
            Map.entry("year", "年"),
            Map.entry("hour", "小时"),
            Map.entry("minute", "分钟"),
            Map.entry("square-metre", "平方米"),
            Map.entry("child", "名婴幼儿"),
            Map.entry("person", "人"),
            Map.entry("family", "户"),
            Map.entry("seat", "个托位"),
            Map.entry("institution", "家"),
            Map.entry("incident", "起"),
            Map.entry("meeting", "次"),
            Map.entry("time", "次"),
            Map.entry("certificate", "本"),
            Map.entry("point", "分"),
            Map.entry("floor", "层"),
            Map.entry("door", "个门"),
            Map.entry("bed", "张床"),
            Map.entry("piece", "个"),
            Map.entry("post", "个岗位"));

    private final Map<String, Integer> lists = new LinkedHashMap<>();

    /**
     * Prepares for the parameters of a place.
     *
     * @param law its packs
     */
    public FigureWords(Law law) {
        for (RuleDefinition rule : law.rules().values()) {
            rule.getParameter().ifPresent(parameter -> note(parameter, rule));
        }
        for (Pack pack : law.packs()) {
            for (Binding binding : pack.getBindings()) {
                RuleDefinition rule = law.rules().get(binding.getRule());
                if (rule != null) {
                    binding.getParameter().ifPresent(parameter -> note(parameter, rule));
                }
            }
        }
    }

    /** Notes the list that the codes of a parameter come from: that of the fact which a rule compares with it. */
    private void note(String parameter, RuleDefinition rule) {
        int list = codeList(rule);
        if (list >= 0) {
            lists.putIfAbsent(parameter, list);
        }
    }

    /** A figure in words. */
    public Text of(Figure figure) {
        return of(
                figure.parameter().getId(),
                figure.value().getValue(),
                figure.parameter().getUnit());
    }

    /**
     * A value in words.
     *
     * @param parameter the id of its parameter
     * @param value the value
     * @param unit the unit of the parameter
     */
    public Text of(String parameter, FactValue value, Optional<String> unit) {
        if (value.texts().isEmpty() || !value.isList() && value.text().isPresent()) {
            return number(value, unit);
        }
        int list = lists.getOrDefault(parameter, -1);
        boolean numbers = value.texts().stream().allMatch(text -> text.matches("[0-9.]+"))
                && value.texts().size() == 2
                && unit.isPresent();
        Text joined = Text.of(
                joined(value.texts(), list, Locale.CHINESE, numbers ? "至" : "、"),
                joined(value.texts(), list, Locale.ENGLISH, numbers ? " to " : ", "));
        return numbers ? withUnit(joined, unit) : joined;
    }

    private static Text number(FactValue value, Optional<String> unit) {
        if (value.flag().isPresent()) {
            boolean flag = value.flag().get();
            return Text.of(Words.yesOrNo(flag, Locale.CHINESE), Words.yesOrNo(flag, Locale.ENGLISH));
        }
        return withUnit(Text.of(value.toString(), value.toString()), unit);
    }

    private static Text withUnit(Text words, Optional<String> unit) {
        if (unit.isEmpty()) {
            return words;
        }
        String zh = UNITS.getOrDefault(unit.get(), " " + unit.get());
        String en = unit.get().equals("percent") ? "%" : " " + unit.get().replace('-', ' ');
        return Text.of(words.zh() + zh, words.en() + en);
    }

    private static String joined(List<String> codes, int list, Locale locale, String separator) {
        return codes.stream().map(code -> label(list, code, locale)).collect(Collectors.joining(separator));
    }

    /** The label of a code, or of the fact that a figure names. */
    private static String label(int list, String code, Locale locale) {
        int tariff = list >= 0 ? -1 : FactAccess.field(FactAccess.UTILITY_TARIFFS, code);
        if (tariff < 0) {
            return Words.label(list, code, locale);
        }
        return Words.isChinese(locale)
                ? FactWords.zh(FactAccess.UTILITY_TARIFFS, tariff)
                : FactWords.en(FactAccess.UTILITY_TARIFFS, tariff);
    }

    private static int codeList(RuleDefinition rule) {
        if (rule.getFact().isEmpty()) {
            return -1;
        }
        ScopePath place = ScopePath.of(rule.getScope());
        String fact = rule.getFact().get();
        FactPath path = rule.getOf()
                .map(of -> FactPath.within(fact, FactPath.of(of, place).objectType()))
                .orElseGet(() -> FactPath.of(fact, place));
        return FactAccess.codeList(path.lastType(), path.lastField());
    }
}
