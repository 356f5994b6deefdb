package org.tuoyu.cli.output;

import java.util.Locale;
import java.util.Map;
import org.tuoyu.finding.Measure;
import org.tuoyu.policy.Text;

/** Writes measures for people. */
final class Measures {

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("yuan", "元"),
            Map.entry("month", "个月"),
            Map.entry("calendar-month", "个月（按月份）"),
            Map.entry("year", "年"),
            Map.entry("day", "天"),
            Map.entry("working-day", "个工作日"),
            Map.entry("hour", "小时"),
            Map.entry("minute", "分钟"),
            Map.entry("percent", "%"),
            Map.entry("per-thousand", "个/千人"),
            Map.entry("child", "名幼儿"),
            Map.entry("person", "人"),
            Map.entry("family", "户"),
            Map.entry("seat", "个托位"),
            Map.entry("seat-month", "托位·月"),
            Map.entry("class", "个班"),
            Map.entry("institution", "家机构"),
            Map.entry("square-metre", "平方米"),
            Map.entry("bed", "张床"),
            Map.entry("door", "扇门"),
            Map.entry("piece", "件"),
            Map.entry("time", "次"),
            Map.entry("incident", "起"),
            Map.entry("meeting", "次会议"),
            Map.entry("certificate", "份证书"),
            Map.entry("post", "个岗位"),
            Map.entry("point", "分"),
            Map.entry("award", "项奖补"));

    private Measures() {}

    /** Such as {@code ≥ 90 day}; the sign and the unit where there are any. */
    static Text words(Measure measure) {
        return Text.of(words(measure, Locale.CHINESE), words(measure, Locale.ENGLISH));
    }

    /** The same in one language. */
    static String words(Measure measure, Locale locale) {
        String sign = measure.getComparator().map(Measures::sign).orElse("");
        String value = measure.getValue().isList()
                ? String.join(
                        locale.getLanguage().equals("zh") ? "、" : ", ",
                        measure.getValue().texts())
                : measure.getValue().toString();
        boolean chinese = locale.getLanguage().equals("zh");
        String unit = measure.getUnit()
                .map(each -> " " + (chinese ? UNITS.getOrDefault(each, each) : each))
                .orElse("");
        return (sign.isEmpty() ? "" : sign + " ") + value + unit;
    }

    private static String sign(String comparator) {
        return switch (comparator) {
            case ">=" -> "≥";
            case "<=" -> "≤";
            case "not in" -> "∉";
            case "in" -> "∈";
            case "includes" -> "⊇";
            default -> comparator;
        };
    }
}
