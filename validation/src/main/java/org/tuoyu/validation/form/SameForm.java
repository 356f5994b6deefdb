package org.tuoyu.validation.form;

import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Values;

/** {@code same-as}: two codes or texts are equal. */
final class SameForm implements Comparison {

    private final FactPath fact;
    private final FactPath other;

    SameForm(Ingredients from) {
        this.fact = from.fact();
        this.other = from.other();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        Object first = fact.read(cursor);
        Object second = other.read(cursor);
        if (first == null || second == null) {
            fact.noteMissing(cursor);
            other.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        if (first.equals(second) || Values.code(first).equals(Values.code(second))) {
            return OutcomeType.MET;
        }
        cursor.actual(Values.fact(first));
        cursor.expected(Values.fact(second));
        return OutcomeType.BREACHED;
    }
}
