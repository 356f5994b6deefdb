package org.tuoyu.validation.form;

import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;

/** {@code at-least}, {@code at-most}, {@code more-than}: a number against a parameter. */
final class NumberForm extends EachForm {

    /** Which side of the parameter satisfies. */
    enum Order {
        AT_LEAST,
        AT_MOST,
        MORE_THAN
    }

    private final Order order;

    NumberForm(Ingredients from, Order order) {
        super(from);
        this.order = order;
    }

    @Override
    boolean satisfies(Object value, Cursor cursor) {
        int sign = limit().compare(value);
        return switch (order) {
            case AT_LEAST -> sign >= 0;
            case AT_MOST -> sign <= 0;
            case MORE_THAN -> sign > 0;
        };
    }

    @Override
    void note(Object value, Cursor cursor) {
        cursor.expected(limit().value());
        cursor.margin(limit().excess(value));
    }
}
