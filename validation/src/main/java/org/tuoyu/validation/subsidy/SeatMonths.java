package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.quantity.DateRange;

/** Which months of a period count, by the readings taken. */
final class SeatMonths {

    private static final int YEAR = 12;
    private static final int MIDDLE = 15;

    private SeatMonths() {}

    /** The months that count when something holds on the days given, in order. */
    static List<YearMonth> of(Matter matter, Days days) {
        List<YearMonth> counted = new ArrayList<>();
        int first = matter.period().getFrom().orElseThrow().getYear();
        int last = matter.period().getUntil().orElseThrow().getYear();
        Days within = days.and(matter.period());
        for (int year = first; year <= last; year++) {
            counted.addAll(ofYear(matter, year, within));
        }
        return counted;
    }

    private static List<YearMonth> ofYear(Matter matter, int year, Days days) {
        List<YearMonth> counted = new ArrayList<>();
        List<YearMonth> all = new ArrayList<>();
        for (int month = 1; month <= YEAR; month++) {
            YearMonth candidate = YearMonth.of(year, month);
            all.add(candidate);
            if (counts(matter, candidate, days)) {
                counted.add(candidate);
            }
        }
        if (matter.has("full-year-only")) {
            return counted.size() == YEAR ? counted : List.of();
        }
        if (matter.has("full-year-if-any")) {
            return counted.isEmpty() ? counted : all;
        }
        if (matter.has("year-end")) {
            return days.contains(LocalDate.of(year, YEAR, 31)) ? all : List.of();
        }
        return counted;
    }

    private static boolean counts(Matter matter, YearMonth month, Days days) {
        if (matter.has("begun-months")) {
            return days.touches(month);
        }
        return matter.has("mid-month") ? days.contains(month.atDay(MIDDLE)) : days.covers(month);
    }

    /** The days on which the document pays. */
    static DateRange force(Matter matter) {
        LocalDate first = matter.firstDay();
        if (matter.has("first-year-full")) {
            first = first.withDayOfYear(1);
        }
        if (matter.has("first-year-not-paid")) {
            first = first.withDayOfYear(1).plusYears(1);
        }
        LocalDate from = first;
        return matter.force()
                .getUntil()
                .map(until -> DateRange.of(from, until.isBefore(from) ? from : until))
                .orElseGet(() -> DateRange.from(from));
    }
}
