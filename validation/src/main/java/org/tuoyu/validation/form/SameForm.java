package org.tuoyu.validation.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Values;

/** {@code same-as}: a code or text equals another one, or one of several. */
final class SameForm extends Comparison {

    private final FactPath fact;
    private final FactPath other;
    private final List<FactPath> others;

    SameForm(Ingredients from) {
        super(from);
        this.fact = from.fact();
        this.other = from.other();
        this.others = from.others();
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        Object first = fact.read(cursor);
        Object second = other.read(cursor);
        if (first != null && isOneOf(first, second, cursor)) {
            return OutcomeType.MET;
        }
        if (first == null || second == null || isOtherUnstated(cursor)) {
            fact.noteMissing(cursor);
            other.noteMissing(cursor);
            others.forEach(each -> each.noteMissing(cursor));
            return OutcomeType.UNDETERMINED;
        }
        cursor.actual(Values.fact(first));
        cursor.expected(Values.fact(second));
        return OutcomeType.BREACHED;
    }

    private boolean isOneOf(Object first, @Nullable Object second, Cursor cursor) {
        if (isSame(first, second)) {
            return true;
        }
        for (FactPath each : others) {
            if (isSame(first, each.read(cursor))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherUnstated(Cursor cursor) {
        return others.stream().anyMatch(each -> each.read(cursor) == null);
    }

    private static boolean isSame(Object first, @Nullable Object second) {
        return second != null && (first.equals(second) || Values.code(first).equals(Values.code(second)));
    }
}
