package org.tuoyu.validation.form;

import org.tuoyu.fact.FactValue;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;

/** {@code holds}, {@code holds-not}: a declared yes or no. */
final class FlagForm extends EachForm {

    private final Boolean wanted;

    FlagForm(Ingredients from, boolean wanted) {
        super(from);
        this.wanted = wanted;
    }

    @Override
    boolean satisfies(Object value, Cursor cursor) {
        return wanted.equals(value);
    }

    @Override
    void note(Object value, Cursor cursor) {
        cursor.expected(FactValue.of(wanted));
    }
}
