package org.tuoyu.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tuoyu.fact.Label;
import org.tuoyu.responsibility.Department;
import org.tuoyu.responsibility.DutyCode;

/** Calls codes by their labels. */
public final class Codes {

    private Codes() {}

    /** The label of a code; in English the words of its name where it has no other. */
    public static String label(Enum<?> code, Locale locale) {
        String words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        try {
            Label label = code.getDeclaringClass().getField(code.name()).getAnnotation(Label.class);
            if (label == null) {
                return words;
            }
            boolean zh = locale.getLanguage().equals("zh");
            return zh ? label.zh() : label.en().isEmpty() ? words : label.en();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("no constant " + code, e);
        }
    }

    /** The label of a duty; the code itself where the list of duties does not hold it. */
    public static String duty(String code, Locale locale) {
        for (DutyCode each : DutyCode.values()) {
            if (each.name().equals(code)) {
                return label(each, locale);
            }
        }
        return code;
    }

    /** The labels of bodies; a code itself where the list of departments does not hold it. */
    public static String bodies(List<String> codes, Locale locale) {
        return codes.stream().map(code -> body(code, locale)).collect(Collectors.joining(", "));
    }

    private static String body(String code, Locale locale) {
        for (Department each : Department.values()) {
            if (each.name().equals(code)) {
                return label(each, locale);
            }
        }
        return code;
    }
}
