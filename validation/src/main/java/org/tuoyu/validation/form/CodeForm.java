package org.tuoyu.validation.form;

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
            case MENTIONS -> limit().codes().stream().anyMatch(Values.code(value)::contains);
            case STARTS_WITH -> limit().codes().stream().anyMatch(Values.code(value)::startsWith);
        };
    }

    @Override
    void note(Object value, Cursor cursor) {
        cursor.expected(limit().value());
    }
}
