package org.tuoyu.cli.output;

import java.util.List;
import java.util.Locale;
import org.tuoyu.finding.Measure;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactPlace;
import org.tuoyu.validation.fact.UnitWords;

/** Writes measures for people. */
final class Measures {

    private Measures() {}

    /**
     * Such as {@code ≥ 90 days}; the sign and the unit where there are any, codes by label.
     *
     * @param pointer where the fact that is measured stands
     */
    static Text words(Measure measure, String pointer) {
        Text sign = measure.getComparator().map(Measures::sign).orElse(Text.of("", ""));
        Text value = measure.getUnit()
                .map(unit -> UnitWords.of(value(measure, pointer), unit))
                .orElseGet(() -> value(measure, pointer));
        return Text.of(joined(sign.zh(), value.zh()), joined(sign.en(), value.en()));
    }

    private static String joined(String sign, String value) {
        return sign.isEmpty() ? value : sign + " " + value;
    }

    private static Text value(Measure measure, String pointer) {
        FactPlace place = FactPlace.of(pointer);
        if (!measure.getValue().isList()) {
            return place.code(measure.getValue().toString());
        }
        if (measure.getValue().texts().isEmpty()) {
            return Text.of("无", "none");
        }
        List<Text> codes = place.codes(measure.getValue().texts());
        boolean range = measure.getComparator().filter("within"::equals).isPresent();
        return Text.of(
                String.join(range ? "至" : "、", in(codes, Locale.CHINESE)),
                String.join(range ? " to " : ", ", in(codes, Locale.ENGLISH)));
    }

    private static List<String> in(List<Text> texts, Locale locale) {
        return texts.stream().map(text -> text.in(locale)).toList();
    }

    /** The sign between what is stated and what is asked, in words where it is no sign that people know. */
    static Text sign(String comparator) {
        return switch (comparator) {
            case ">=" -> Text.of("≥", "≥");
            case "<=" -> Text.of("≤", "≤");
            case "in" -> Text.of("属于", "one of");
            case "not in" -> Text.of("不属于", "none of");
            case "includes" -> Text.of("包括", "all of");
            case "mentions" -> Text.of("写明", "naming");
            case "starts with" -> Text.of("开头为", "beginning with");
            case "within" -> Text.of("在", "within");
            default -> Text.of(comparator, comparator);
        };
    }
}
