package org.tuoyu.validation.form;

import java.time.LocalDate;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;

/**
 * {@code within-months}, {@code within-days}, {@code within-calendar-years}: something was done not too long before the
 * date judged on. The same day of the month counts as within.
 */
final class RecencyForm extends DateForm {

    /** How far back counts. */
    enum Span {
        MONTHS,
        DAYS,
        CALENDAR_YEARS
    }

    private final Span span;

    RecencyForm(Ingredients from, Span span) {
        super(from);
        this.span = span;
    }

    @Override
    LocalDate earliest(Cursor cursor) {
        LocalDate day = cursor.judgedOn();
        long limit = limit().whole();
        return switch (span) {
            case MONTHS -> day.minusMonths(limit);
            case DAYS -> day.minusDays(limit);
            case CALENDAR_YEARS -> day.withDayOfYear(1).minusYears(limit);
        };
    }
}
