package org.tuoyu.validation.form;

import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;

/** {@code holds-either}: one of two declared facts is a yes. */
final class EitherFlagForm extends Comparison {

    private final FactPath fact;
    private final FactPath other;

    EitherFlagForm(Ingredients from) {
        super(from);
        this.fact = from.fact();
        this.other = from.other();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        Object first = fact.read(cursor);
        Object second = other.read(cursor);
        if (Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second)) {
            return OutcomeType.MET;
        }
        if (first == null || second == null) {
            fact.noteMissing(cursor);
            other.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        cursor.actual(FactValue.of(false));
        cursor.expected(FactValue.of(true));
        return OutcomeType.BREACHED;
    }
}
