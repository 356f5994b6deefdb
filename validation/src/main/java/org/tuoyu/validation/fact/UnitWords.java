package org.tuoyu.validation.fact;

import java.util.Map;
import org.tuoyu.policy.Text;

/** The words that follow a number for the units of facts and parameters. */
public final class UnitWords {

    private static final Map<String, UnitWords> UNITS = Map.ofEntries(
            Map.entry("award", new UnitWords("项奖补", "award", "awards")),
            Map.entry("bed", new UnitWords("张床", "bed", "beds")),
            Map.entry("calendar-month", new UnitWords("个月（按月份）", "calendar month", "calendar months")),
            Map.entry("certificate", new UnitWords("份证书", "certificate", "certificates")),
            Map.entry("child", new UnitWords("名婴幼儿", "child", "children")),
            Map.entry("class", new UnitWords("个班", "class", "classes")),
            Map.entry("community", new UnitWords("个社区", "community", "communities")),
            Map.entry("county", new UnitWords("个县（市、区）", "county", "counties")),
            Map.entry("day", new UnitWords("天", "day", "days")),
            Map.entry("door", new UnitWords("个门", "door", "doors")),
            Map.entry("family", new UnitWords("户家庭", "family", "families")),
            Map.entry("floor", new UnitWords("层", "floor", "floors")),
            Map.entry("hour", new UnitWords("小时", "hour", "hours")),
            Map.entry("incident", new UnitWords("起", "incident", "incidents")),
            Map.entry("institution", new UnitWords("家机构", "institution", "institutions")),
            Map.entry("kindergarten", new UnitWords("所幼儿园", "kindergarten", "kindergartens")),
            Map.entry("meeting", new UnitWords("次会议", "meeting", "meetings")),
            Map.entry("minute", new UnitWords("分钟", "minute", "minutes")),
            Map.entry("month", new UnitWords("个月", "month", "months")),
            Map.entry("percent", new UnitWords("%", "%", "%")),
            Map.entry("per-thousand", new UnitWords("个/千人", "per 1,000 people", "per 1,000 people")),
            Map.entry("person", new UnitWords("人", "person", "persons")),
            Map.entry("piece", new UnitWords("件", "piece", "pieces")),
            Map.entry("point", new UnitWords("分", "point", "points")),
            Map.entry("post", new UnitWords("个岗位", "post", "posts")),
            Map.entry("seat", new UnitWords("个托位", "seat", "seats")),
            Map.entry("seat-month", new UnitWords("托位·月", "seat-month", "seat-months")),
            Map.entry("square-metre", new UnitWords("平方米", "m²", "m²")),
            Map.entry("time", new UnitWords("次", "time", "times")),
            Map.entry("township", new UnitWords("个乡镇（街道）", "township", "townships")),
            Map.entry("working-day", new UnitWords("个工作日", "working day", "working days")),
            Map.entry("year", new UnitWords("年", "year", "years")),
            Map.entry("yuan", new UnitWords("元", "yuan", "yuan")));

    private final String zh;
    private final String one;
    private final String several;

    private UnitWords(String zh, String one, String several) {
        this.zh = zh;
        this.one = one;
        this.several = several;
    }

    /**
     * Whether a unit has words of its own.
     *
     * @param unit such as {@code square-metre}
     * @return {@code false} for a unit that a pack of somebody else brings
     */
    public static boolean isKnown(String unit) {
        return UNITS.containsKey(unit);
    }

    /**
     * A number with its unit.
     *
     * @param number as it is written, alone or with a word behind it, or a range
     * @param unit such as {@code square-metre}; one that is not known is written as it is; empty for none
     * @return such as {@code 6平方米} and {@code 6 m²}
     */
    public static Text of(Text number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        UnitWords words = UNITS.get(unit);
        String plain = unit.replace('-', ' ');
        String zh = words == null ? " " + plain : words.zh;
        String en = words == null ? plain : isOne(number.en()) ? words.one : words.several;
        return Text.of(number.zh() + zh, number.en() + (en.equals("%") ? "" : " ") + en);
    }

    private static boolean isOne(String number) {
        return number.equals("1") || number.startsWith("1 ");
    }

    /**
     * A number with its unit.
     *
     * @param number as it is written
     * @param unit as above
     * @return in both languages
     */
    public static Text of(String number, String unit) {
        return of(Text.of(number, number), unit);
    }
}
