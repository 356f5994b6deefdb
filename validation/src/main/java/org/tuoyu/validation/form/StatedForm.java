package org.tuoyu.validation.form;

import java.util.AbstractList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;

/** {@code stated}: a fact is stated; without it nothing can be told, but nothing is breached. */
final class StatedForm extends Comparison {

    private final FactPath fact;

    StatedForm(Ingredients from) {
        super(from);
        this.fact = from.fact();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        Object value = fact.read(cursor);
        if (value != null && !(value instanceof AbstractList<?> values && values.contains(null))) {
            return OutcomeType.MET;
        }
        fact.noteMissing(cursor);
        return OutcomeType.UNDETERMINED;
    }
}
