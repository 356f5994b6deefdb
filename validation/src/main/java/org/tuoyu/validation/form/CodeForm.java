package org.tuoyu.validation.form;

import java.util.function.BiPredicate;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Values;

/** {@code one-of}, {@code none-of}, {@code mentions}, {@code starts-with}: a code or text against a list. */
final class CodeForm extends EachForm {

    /** How a code or text is matched with the list. */
    enum Match {
        ONE_OF,
        NONE_OF,
        MENTIONS,
        STARTS_WITH
    }

    private final Match match;

    CodeForm(Ingredients from, Match match) {
        super(from);
        this.match = match;
    }

    @Override
    boolean satisfies(Object value, Cursor cursor) {
        return switch (match) {
            case ONE_OF -> limit().lists(value);
            case NONE_OF -> !limit().lists(value);
            case MENTIONS -> any(String::contains, Values.code(value));
            case STARTS_WITH -> any(String::startsWith, Values.code(value));
        };
    }

    private boolean any(BiPredicate<String, String> matches, String text) {
        for (String code : limit().codes()) {
            if (matches.test(text, code)) {
                return true;
            }
        }
        return false;
    }

    @Override
    void note(Object value, Cursor cursor) {
        cursor.expected(limit().value());
    }
}
