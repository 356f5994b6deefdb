package org.tuoyu.cli.output;

import java.util.Locale;
import org.tuoyu.fact.Label;
import org.tuoyu.policy.Text;
import org.tuoyu.responsibility.DutyCode;

/** Calls codes by their labels. */
public final class Codes {

    private Codes() {}

    /** The label of a code; in English the words of its name where it has no other. */
    public static Text words(Enum<?> code) {
        String name = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        try {
            Label label = code.getDeclaringClass().getField(code.name()).getAnnotation(Label.class);
            return label == null
                    ? Text.of(name, name)
                    : Text.of(label.zh(), label.en().isEmpty() ? name : label.en());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("no constant " + code, e);
        }
    }

    /** The same in one language. */
    public static String label(Enum<?> code, Locale locale) {
        return words(code).in(locale);
    }

    /** The label of a duty; the code itself where the list of duties does not hold it. */
    public static Text duty(String code) {
        for (DutyCode each : DutyCode.values()) {
            if (each.name().equals(code)) {
                return words(each);
            }
        }
        return Text.of(code, code);
    }
}
