package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.quantity.DateRange;

/** How many seats count in each month of a period, by the readings taken. */
final class SeatMonths {

    private static final int YEAR = 12;
    private static final int MIDDLE = 15;

    /**
     * A month that counts.
     *
     * @param month the month
     * @param seats at least one
     */
    record Counted(YearMonth month, int seats) {}

    private SeatMonths() {}

    /** The months of the period in which some seats count, in order. */
    static List<Counted> of(Matter matter, SeatRows rows) {
        List<Counted> counted = new ArrayList<>();
        int first = matter.period().getFrom().orElseThrow().getYear();
        int last = matter.period().getUntil().orElseThrow().getYear();
        for (int year = first; year <= last; year++) {
            ofYear(matter, rows, year).filter(each -> each.seats() > 0).forEach(counted::add);
        }
        return counted;
    }

    private static Stream<Counted> ofYear(Matter matter, SeatRows rows, int year) {
        List<Counted> months = IntStream.rangeClosed(1, YEAR)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> new Counted(month, seats(matter, rows, month)))
                .toList();
        IntStream seats = months.stream().mapToInt(Counted::seats);
        if (matter.has("full-year-only")) {
            return all(months, seats.min().orElse(0));
        }
        if (matter.has("full-year-if-any")) {
            return all(months, seats.max().orElse(0));
        }
        if (matter.has("year-end")) {
            return all(months, rows.on(YearMonth.of(year, YEAR).atEndOfMonth()));
        }
        return months.stream();
    }

    private static Stream<Counted> all(List<Counted> months, int seats) {
        return months.stream().map(each -> new Counted(each.month(), seats));
    }

    /** The seats held on all days of a month; under other readings on some day, or on the day in its middle. */
    private static int seats(Matter matter, SeatRows rows, YearMonth month) {
        if (matter.has("mid-month")) {
            return rows.on(month.atDay(MIDDLE));
        }
        IntStream daily = IntStream.rangeClosed(1, month.lengthOfMonth()).map(day -> rows.on(month.atDay(day)));
        return matter.has("begun-months") ? daily.max().orElse(0) : daily.min().orElse(0);
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
