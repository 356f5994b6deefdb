package org.tuoyu.validation.form;

import java.time.LocalDate;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;

/**
 * {@code within-months}, {@code within-days}, {@code within-calendar-years}: something was done not too long before the
 * date judged on. The same day of the month counts as within.
 */
final class RecencyForm extends DateForm {

    private final String name;

    RecencyForm(Ingredients from, String name) {
        super(from);
        this.name = name;
    }

    @Override
    LocalDate earliest(Cursor cursor) {
        LocalDate day = cursor.judgedOn();
        long limit = cursor.edition().limit().whole();
        return switch (name) {
            case "within-months" -> day.minusMonths(limit);
            case "within-days" -> day.minusDays(limit);
            default -> day.withDayOfYear(1).minusYears(limit);
        };
    }
}
