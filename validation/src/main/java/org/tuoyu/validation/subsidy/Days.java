package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tuoyu.quantity.DateRange;

/** A set of days, kept as ranges in order with gaps between them. Immutable. */
final class Days {

    private static final Days NONE = new Days(List.of());
    private static final Days ALL = new Days(List.of(DateRange.always()));

    private final List<DateRange> ranges;

    private Days(List<DateRange> ranges) {
        this.ranges = ranges;
    }

    static Days none() {
        return NONE;
    }

    static Days all() {
        return ALL;
    }

    static Days of(DateRange range) {
        return new Days(List.of(range));
    }

    /** The days of any of some ranges; ranges that touch become one. */
    static Days of(Collection<DateRange> ranges) {
        List<DateRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(Days::first));
        List<DateRange> merged = new ArrayList<>();
        for (DateRange range : sorted) {
            int end = merged.size() - 1;
            if (end >= 0 && !first(range).isAfter(dayAfter(last(merged.get(end))))) {
                merged.set(end, DateRange.of(first(merged.get(end)), later(last(merged.get(end)), last(range))));
            } else {
                merged.add(range);
            }
        }
        return new Days(List.copyOf(merged));
    }

    Days and(Days other) {
        List<DateRange> common = new ArrayList<>();
        for (DateRange range : ranges) {
            other.ranges.forEach(each -> range.intersection(each).ifPresent(common::add));
        }
        return of(common);
    }

    Days and(DateRange range) {
        return and(of(range));
    }

    boolean contains(LocalDate day) {
        return ranges.stream().anyMatch(range -> range.contains(day));
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    boolean isSameAs(Days other) {
        return ranges.equals(other.ranges);
    }

    private static LocalDate first(DateRange range) {
        return range.getFrom().orElse(LocalDate.MIN);
    }

    private static LocalDate last(DateRange range) {
        return range.getUntil().orElse(LocalDate.MAX);
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
