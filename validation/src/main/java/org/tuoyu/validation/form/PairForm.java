package org.tuoyu.validation.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Counted;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;

/**
 * What forms share that compare a date with another: one of the dates of the first fact has to satisfy. Of several
 * second dates the latest counts. No first date at all breaches.
 */
abstract class PairForm extends Comparison {

    private final FactPath fact;
    private final FactPath other;
    private final @Nullable Counted counted;

    PairForm(Ingredients from) {
        super(from);
        this.counted = from.counts() ? from.counted() : null;
        this.fact = from.counts() ? from.factOfCounted() : from.fact();
        this.other = from.other();
    }

    /** Judges a date against another. */
    abstract OutcomeType judge(LocalDate first, LocalDate second, Cursor cursor);

    @Override
    public final OutcomeType judge(Cursor cursor) {
        Object value = counted == null ? fact.read(cursor) : null;
        LocalDate second = cursor.latest(other);
        if (value instanceof LocalDate first && second != null) {
            return judge(first, second, cursor);
        }
        StatedDates stated = counted == null ? StatedDates.of(fact, cursor) : StatedDates.of(counted, fact, cursor);
        if (second == null) {
            other.noteMissing(cursor);
            return OutcomeType.UNDETERMINED;
        }
        return judge(stated, second, cursor);
    }

    private OutcomeType judge(StatedDates stated, LocalDate second, Cursor cursor) {
        OutcomeType answer = OutcomeType.BREACHED;
        for (LocalDate first : stated.dates()) {
            answer = judge(first, second, cursor);
            if (answer != OutcomeType.BREACHED) {
                return answer;
            }
        }
        return stated.isOpen() ? OutcomeType.UNDETERMINED : answer;
    }

    /** Notes a date against the one that was due. */
    static OutcomeType breach(LocalDate actual, LocalDate expected, Cursor cursor) {
        cursor.actual(actual);
        cursor.expected(expected);
        return OutcomeType.BREACHED;
    }
}
