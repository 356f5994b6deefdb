package org.tuoyu.validation.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.validation.engine.Comparison;
import org.tuoyu.validation.engine.Counted;
import org.tuoyu.validation.engine.Cursor;
import org.tuoyu.validation.engine.Edition;
import org.tuoyu.validation.engine.FactPath;
import org.tuoyu.validation.engine.Ingredients;
import org.tuoyu.validation.engine.Truth;
import org.tuoyu.validation.engine.Values;

/**
 * What forms share that ask whether the latest of some dates is late enough: of a fact, of a list, of the elements that
 * count, and of a second fact where one is named. No date at all breaches.
 */
abstract class DateForm extends Comparison {

    private final FactPath fact;
    private final @Nullable FactPath other;
    private final @Nullable Counted counted;
    private @Nullable Since since;

    /** The first day that satisfies on a day judged on, under an edition; elements that follow each other mostly share it. */
    private record Since(LocalDate day, Edition edition, LocalDate earliest) {}

    DateForm(Ingredients from) {
        super(from);
        this.counted = from.counts() ? from.counted() : null;
        this.fact = from.counts() ? from.factOfCounted() : from.fact();
        this.other = from.otherIfNamed();
    }

    /** The first day that satisfies. */
    abstract LocalDate earliest(Cursor cursor);

    /** Computed anew by two threads at most, with the same result. */
    private LocalDate since(Cursor cursor) {
        Since known = since;
        if (known == null || known.day != cursor.judgedOn() || known.edition != edition()) {
            known = new Since(cursor.judgedOn(), edition(), earliest(cursor));
            since = known;
        }
        return known.earliest;
    }

    @Override
    public final OutcomeType judge(Cursor cursor) {
        LocalDate earliest = since(cursor);
        if (counted == null ? isLate(fact.read(cursor), earliest) : isLate(counted, earliest, cursor)) {
            return OutcomeType.MET;
        }
        if (other != null && isLate(other.read(cursor), earliest)) {
            return OutcomeType.MET;
        }
        return tooEarly(earliest, cursor);
    }

    /** Whether one of the dates is late enough. */
    private static boolean isLate(@Nullable Object dates, LocalDate earliest) {
        LocalDate latest = Values.latest(dates);
        return latest != null && !latest.isBefore(earliest);
    }

    /** Whether an element that counts for certain is late enough. */
    private boolean isLate(Counted list, LocalDate earliest, Cursor cursor) {
        List<?> elements = list.stated(cursor);
        for (int i = 0; elements != null && i < elements.size(); i++) {
            Object element = elements.get(i);
            if (isLate(fact.within(element), earliest) && list.counts(cursor, element) == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    /** None of the dates stated is late enough; one that is not stated may be. */
    private OutcomeType tooEarly(LocalDate earliest, Cursor cursor) {
        StatedDates stated = counted == null ? StatedDates.of(fact, cursor) : StatedDates.of(counted, fact, cursor);
        if (other != null) {
            stated.add(other, cursor);
        }
        if (stated.isOpen()) {
            return OutcomeType.UNDETERMINED;
        }
        LocalDate latest = stated.latest();
        if (latest != null) {
            cursor.actual(latest);
        }
        cursor.expected(earliest);
        return OutcomeType.BREACHED;
    }
}
