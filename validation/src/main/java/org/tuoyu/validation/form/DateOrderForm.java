package org.tuoyu.validation.form;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Ingredients;

/**
 * {@code not-after}, {@code not-before}, {@code same-year}, {@code same-month}: the order of two dates; the same day is
 * allowed.
 */
final class DateOrderForm extends PairForm {

    /** What is asked of the first date. */
    enum Order {
        NOT_AFTER,
        NOT_BEFORE,
        SAME_MONTH,
        SAME_YEAR
    }

    private final Order order;

    DateOrderForm(Ingredients from, Order order) {
        super(from);
        this.order = order;
    }

    @Override
    OutcomeType judge(LocalDate first, LocalDate second, Cursor cursor) {
        boolean met = switch (order) {
            case NOT_AFTER -> !first.isAfter(second);
            case NOT_BEFORE -> !first.isBefore(second);
            case SAME_MONTH -> !first.isBefore(second) && YearMonth.from(first).equals(YearMonth.from(second));
            case SAME_YEAR -> !first.isBefore(second) && first.getYear() == second.getYear();
        };
        return met ? OutcomeType.MET : breach(first, second, cursor);
    }
}
