package org.tuoyu.validation.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.validation.engine.Eligibility.Element;

/**
 * The seats that an institution has on each day, as far as they count. Rows that follow each other are the same seats at
 * different times, rows of the same days are different seats.
 */
final class SeatRows {

    private final Matter matter;
    private final Span standing;
    private final Optional<LocalDate> before;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    /** A row of seats; where the reading takes one number of them, both are that number. */
    private record Row(Days offered, Days counted, int filed, int available) {}

    private SeatRows(Matter matter, Span standing) {
        this.matter = matter;
        this.standing = standing;
        this.before = Optional.of(matter.firstDay())
                .filter(day -> matter.has("new-seats-only") && day.isAfter(LocalDate.MIN))
                .map(day -> day.minusDays(1));
    }

    /** The rows asked about, on the days on which an institution has the standing given. */
    static SeatRows of(Matter matter, Span standing) {
        SeatRows seats = new SeatRows(matter, standing);
        matter.earning().forEach(seats::add);
        return seats;
    }

    private void add(Element element) {
        SeatAllocation row = (SeatAllocation) element.value();
        if (!isAsked(row)) {
            return;
        }
        if (isOfUnknownClass(row)) {
            missing.add(element.pointer() + "/classGroupRef");
            return;
        }
        Standing.Ranges ranges = new Standing.Ranges();
        ranges.add(row.getAvailableFrom(), row.getAvailableTo(), element.pointer() + "/availableFrom", List.of());
        Span offered = ranges.span();
        Span counted = standing.and(offered);
        Days certain = counted.certain().and(matter.period());
        Days possible = counted.possible().and(matter.period());
        if (possible.isEmpty() && before.filter(offered.possible()::contains).isEmpty()) {
            return;
        }
        missing.addAll(element.missing());
        if (!certain.isSameAs(possible)) {
            missing.addAll(counted.missing());
        }
        Optional<Integer> filed = seats(row, element.pointer(), true);
        Optional<Integer> available = seats(row, element.pointer(), false);
        if (filed.isPresent() && available.isPresent()) {
            rows.add(new Row(offered.certain(), certain, filed.get(), available.get()));
        }
    }

    /** Whether a claim names the row or its class; without a claim, whether none names either. */
    private boolean isAsked(SeatAllocation row) {
        boolean seats = matter.selected().test(row.getSeatRef().orElse(""));
        boolean classGroup = matter.selected().test(row.getClassGroupRef().orElse(""));
        return matter.claim().isPresent() ? seats || classGroup || isOfUnknownClass(row) : seats && classGroup;
    }

    /** Whether a claim names classes alone, and that of the row is not stated. */
    private boolean isOfUnknownClass(SeatAllocation row) {
        return row.getClassGroupRef().isEmpty()
                && matter.claim().filter(Claimed::namesClassesAlone).isPresent();
    }

    private Optional<Integer> seats(SeatAllocation row, String pointer, boolean filed) {
        if (matter.has("seats-occupied")) {
            return stated(row.getOccupied(), pointer + "/occupied");
        }
        if (matter.has("seats-marked-inclusive")) {
            return stated(row.getInclusiveCount(), pointer + "/inclusiveCount");
        }
        return matter.has("seats-filed") || filed && !matter.has("seats-available")
                ? stated(row.getFiled(), pointer + "/filed")
                : stated(row.getAvailable(), pointer + "/available");
    }

    private Optional<Integer> stated(Optional<Integer> count, String pointer) {
        if (count.isEmpty() && !missing.contains(pointer)) {
            missing.add(pointer);
        }
        return count;
    }

    /** The facts that are not stated. */
    List<String> missing() {
        return missing;
    }

    /** The seats that count on a day: the lower of all that are filed and all that are offered. */
    int on(LocalDate day) {
        List<Row> held =
                rows.stream().filter(row -> row.counted().contains(day)).toList();
        return Math.max(0, lower(held) - earlier());
    }

    /** The seats that were there before the document, where only those added since count. */
    private int earlier() {
        return before.map(day -> lower(
                        rows.stream().filter(row -> row.offered().contains(day)).toList()))
                .orElse(0);
    }

    private static int lower(List<Row> rows) {
        int filed = rows.stream().mapToInt(Row::filed).sum();
        return Math.min(filed, rows.stream().mapToInt(Row::available).sum());
    }
}
