package org.tuoyu.validation.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Values;

/** {@code spans-months}: a period is long enough, its first and last day counted. */
final class SpanForm extends PairForm {

    SpanForm(Ingredients from) {
        super(from);
    }

    @Override
    OutcomeType judge(LocalDate first, LocalDate last, Cursor cursor) {
        long limit = limit().whole();
        LocalDate end = last.plusDays(1);
        if (Values.months(first, end) >= limit) {
            return OutcomeType.MET;
        }
        long months = ChronoUnit.MONTHS.between(first, end);
        cursor.actual(months);
        cursor.expected(limit().value());
        cursor.margin(months - limit);
        return OutcomeType.BREACHED;
    }
}
