package org.tuoyu.validation.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tuoyu.fact.FactValue;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Values;

/**
 * {@code age-within}: an age in completed months lies within the two bounds of the parameter, both included. In the unit
 * {@code calendar-month} the months between the two calendar months count.
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
        long age = age(value, cursor);
        List<String> bounds = cursor.edition().limit().codes();
        return age >= bound(bounds, 0) && age <= bound(bounds, 1);
    }

    private static long bound(List<String> bounds, int which) {
        return new BigDecimal(bounds.get(which)).longValueExact();
    }

    private long age(Object value, Cursor cursor) {
        LocalDate birth = Values.date(value);
        LocalDate day = cursor.judgedOn();
        return calendar || cursor.edition().limit().unit().equals(CALENDAR_MONTH)
                ? ChronoUnit.MONTHS.between(YearMonth.from(birth), YearMonth.from(day))
                : ChronoUnit.MONTHS.between(birth, day);
    }

    @Override
    void note(Object value, Cursor cursor) {
        cursor.actual(FactValue.of(age(value, cursor)));
        cursor.expected(cursor.edition().limit().value());
    }
}
