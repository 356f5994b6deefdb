package org.tuoyu.validation.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Values;

/**
 * {@code age-within}: an age in completed months lies within the two bounds of the parameter, both included. A month is
 * completed on the day with the number of the day of birth, or on the last day of a month that has no such day
 * (民法典 202). In the unit {@code calendar-month} the months between the two calendar months count.
 */
final class AgeForm extends EachForm {

    private static final String CALENDAR_MONTH = "calendar-month";

    private final boolean calendar;

    AgeForm(Ingredients from) {
        super(from);
        this.calendar = from.isIn(CALENDAR_MONTH);
    }

    @Override
    boolean satisfies(Object value, Cursor cursor) {
        return limit().spans(age(value, cursor));
    }

    private long age(Object value, Cursor cursor) {
        LocalDate birth = Values.date(value);
        LocalDate day = cursor.judgedOn();
        return calendar || limit().unit().equals(CALENDAR_MONTH)
                ? ChronoUnit.MONTHS.between(YearMonth.from(birth), YearMonth.from(day))
                : Values.months(birth, day);
    }

    @Override
    void note(Object value, Cursor cursor) {
        cursor.actual(age(value, cursor));
        cursor.expected(limit().value());
    }
}
