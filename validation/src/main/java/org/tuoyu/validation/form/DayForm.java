package org.tuoyu.validation.form;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Counted;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;

/**
 * {@code by-day}, {@code before-day}, {@code from-day}: a step was taken on or before, before, or not before the
 * parameter’s day; every date must satisfy. As long as the day is not over, a step not yet taken is not due.
 */
final class DayForm extends Comparison {

    private static final String FROM = "from-day";

    private final FactPath fact;
    private final @Nullable Counted counted;
    private final String name;

    DayForm(Ingredients from, String name) {
        super(from);
        this.counted = from.counts() ? from.counted() : null;
        this.fact = from.counts() ? from.factOfCounted() : from.fact();
        this.name = name;
    }

    @Override
    public OutcomeType judge(Cursor cursor) {
        LocalDate day = limit().day();
        StatedDates stated = counted == null ? StatedDates.of(fact, cursor) : StatedDates.of(counted, fact, cursor);
        Predicate<LocalDate> late = date -> !satisfies(date, day);
        if (stated.dates().stream().anyMatch(late)) {
            cursor.actual(FactValue.of(stated.dates().stream()
                    .filter(late)
                    .findFirst()
                    .orElseThrow()
                    .toString()));
            return breach(day, cursor);
        }
        if (stated.dates().isEmpty() && (name.equals(FROM) || satisfies(cursor.judgedOn(), day))) {
            return OutcomeType.NOT_APPLICABLE;
        }
        if (stated.isOpen()) {
            return OutcomeType.UNDETERMINED;
        }
        return stated.dates().isEmpty() ? breach(day, cursor) : OutcomeType.MET;
    }

    private boolean satisfies(LocalDate date, LocalDate day) {
        return switch (name) {
            case "by-day" -> !date.isAfter(day);
            case "before-day" -> date.isBefore(day);
            default -> !date.isBefore(day);
        };
    }

    private static OutcomeType breach(LocalDate day, Cursor cursor) {
        cursor.expected(FactValue.of(day.toString()));
        return OutcomeType.BREACHED;
    }
}
