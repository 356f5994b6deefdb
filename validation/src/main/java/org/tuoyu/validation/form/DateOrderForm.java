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

    private final String name;

    DateOrderForm(Ingredients from, String name) {
        super(from);
        this.name = name;
    }

    @Override
    OutcomeType judge(LocalDate first, LocalDate second, Cursor cursor) {
        boolean met = switch (name) {
            case "not-after" -> !first.isAfter(second);
            case "not-before" -> !first.isBefore(second);
            case "same-month" ->
                !first.isBefore(second) && YearMonth.from(first).equals(YearMonth.from(second));
            default -> !first.isBefore(second) && first.getYear() == second.getYear();
        };
        return met ? OutcomeType.MET : breach(first, second, cursor);
    }
}
