package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.subsidy.ClaimType;
import org.tuoyu.validation.engine.Eligibility.Element;

/**
 * A sum for every seat and year (托位补助), by the months in which the institution is recognised, filed and open, the seats
 * are offered and the document is in force.
 */
final class SeatYears implements Scheme {

    private static final int YEAR = 12;

    /** Seats that count for the same months at the same rate. */
    private record Line(int seats, int months, BigDecimal rate) {

        BigDecimal product() {
            return rate.multiply(BigDecimal.valueOf(seats)).multiply(BigDecimal.valueOf(months));
        }
    }

    @Override
    public boolean pays() {
        return true;
    }

    @Override
    public Finding compute(Matter matter) {
        if (!matter.elements().unstated().isEmpty()) {
            return Finding.missing(matter.elements().unstated());
        }
        if (matter.earning().isEmpty()) {
            return Finding.notApplicable(Text.of("没有本条所指的托位", "no seats of the kind that the clause reaches"));
        }
        Span standing = standing(matter);
        List<String> missing = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Element element : matter.earning()) {
            add(matter, element, standing, lines, missing);
        }
        if (!missing.isEmpty()) {
            return Finding.missing(missing);
        }
        if (lines.isEmpty()) {
            return Finding.notApplicable(Text.of(
                    "期间内没有同时符合普惠认定、备案、运营和托位可用的完整月份",
                    "no month of the period in which recognition, filing, operation and seats hold together"));
        }
        return matter.has("per-seat-once") ? once(matter, lines) : byMonths(matter, lines);
    }

    private static Span standing(Matter matter) {
        Standing standing = matter.standing();
        Span span = Span.of(Days.of(SeatMonths.force(matter))).and(standing.operating());
        if (matter.entitlement().getInclusive().orElse(false)) {
            span = span.and(standing.inclusive());
        }
        return matter.has("filed-by-claim") ? span.and(standing.filed()) : span;
    }

    private static void add(Matter matter, Element element, Span standing, List<Line> lines, List<String> missing) {
        SeatAllocation row = (SeatAllocation) element.value();
        if (!matter.selected().test(row.getSeatRef().orElse(""))
                || matter.has("new-seats-only")
                        && row.getAvailableFrom()
                                .filter(matter.firstDay()::isAfter)
                                .isPresent()) {
            return;
        }
        Standing.Ranges offered = new Standing.Ranges();
        offered.add(row.getAvailableFrom(), row.getAvailableTo(), element.pointer() + "/availableFrom", List.of());
        Span span = standing.and(offered.span());
        List<YearMonth> possible = SeatMonths.of(matter, span.possible());
        if (possible.isEmpty()) {
            return;
        }
        List<YearMonth> certain = SeatMonths.of(matter, span.certain());
        if (!certain.equals(possible)) {
            missing.addAll(span.missing());
        }
        missing.addAll(element.missing());
        Optional<Integer> seats = seats(matter, row, element.pointer(), missing);
        if (missing.isEmpty() && seats.filter(count -> count > 0).isPresent()) {
            lines(matter, seats.get(), certain, lines);
        }
    }

    private static Optional<Integer> seats(Matter matter, SeatAllocation row, String pointer, List<String> missing) {
        if (matter.has("seats-filed")) {
            return stated(row.getFiled(), pointer + "/filed", missing);
        }
        if (matter.has("seats-available")) {
            return stated(row.getAvailable(), pointer + "/available", missing);
        }
        if (matter.has("seats-occupied")) {
            return stated(row.getOccupied(), pointer + "/occupied", missing);
        }
        if (matter.has("seats-marked-inclusive")) {
            return stated(row.getInclusiveCount(), pointer + "/inclusiveCount", missing);
        }
        Optional<Integer> filed = stated(row.getFiled(), pointer + "/filed", missing);
        Optional<Integer> available = stated(row.getAvailable(), pointer + "/available", missing);
        return filed.flatMap(one -> available.map(other -> Math.min(one, other)));
    }

    private static Optional<Integer> stated(Optional<Integer> count, String pointer, List<String> missing) {
        if (count.isEmpty()) {
            missing.add(pointer);
        }
        return count;
    }

    /** One line for each rate that the months fall under; a month without a rate gets none. */
    private static void lines(Matter matter, int seats, List<YearMonth> months, List<Line> lines) {
        Map<BigDecimal, Integer> byRate = new LinkedHashMap<>();
        for (YearMonth month : months) {
            byRate.merge(rate(matter, month).orElse(BigDecimal.ZERO), 1, Integer::sum);
        }
        byRate.forEach((rate, count) -> lines.add(new Line(seats, count, rate)));
    }

    private static Optional<BigDecimal> rate(Matter matter, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return matter.rate(last.isBefore(matter.firstDay()) ? matter.firstDay() : last);
    }

    private static Finding byMonths(Matter matter, List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.rate().signum() == 0)) {
            return noRate();
        }
        List<Text> terms = new ArrayList<>();
        BigDecimal product = BigDecimal.ZERO;
        for (Line line : lines) {
            product = product.add(line.product());
            Yuan rate = Rounding.toFen(line.rate(), 1, matter.choices());
            terms.add(Text.of(
                    line.seats() + "托位×" + rate + "元/托位·年×" + line.months() + "/" + YEAR,
                    Wording.seats(line.seats()) + " × " + rate + " yuan per seat and year × " + line.months() + "/"
                            + YEAR));
        }
        return Deduction.of(matter, ClaimType.INCLUSIVE_SEAT).from(product, YEAR, terms, message(matter, lines));
    }

    private static Text message(Matter matter, List<Line> lines) {
        int seatMonths =
                lines.stream().mapToInt(line -> line.seats() * line.months()).sum();
        Text counted = Text.of("计" + seatMonths + "托位·月", seatMonths + " seat-months counted");
        if (lines.stream().allMatch(line -> line.months() % YEAR == 0)) {
            return counted;
        }
        BigDecimal year = lines.stream()
                .map(line -> line.rate().multiply(BigDecimal.valueOf(line.seats())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Yuan full = Rounding.toFen(year, 1, matter.choices());
        return Wording.join(counted, Text.of("如全年计算为" + full + "元", "a full year would be " + full + " yuan"));
    }

    private static Finding once(Matter matter, List<Line> lines) {
        int seats = lines.stream().mapToInt(Line::seats).sum();
        BigDecimal rate = lines.get(0).rate();
        if (rate.signum() == 0) {
            return noRate();
        }
        List<Payment> payments = matter.paid(ClaimType.INCLUSIVE_SEAT);
        List<String> missing = payments.stream()
                .filter(each -> each.payment().getQuantity().isEmpty())
                .map(each -> each.pointer() + "/quantity")
                .toList();
        if (!missing.isEmpty()) {
            return Finding.missing(missing);
        }
        int paid = payments.stream()
                .mapToInt(each -> each.payment().getQuantity().get().intValue())
                .sum();
        int left = Math.max(0, seats - paid);
        if (left == 0) {
            return Finding.notApplicable(Text.of("托位均已补助", "all seats have been paid"));
        }
        BigDecimal product = rate.multiply(BigDecimal.valueOf(left));
        Yuan amount = Rounding.toFen(product, 1, matter.choices());
        Yuan each = Rounding.toFen(rate, 1, matter.choices());
        Text end = Rounding.result(product, 1, amount, matter.choices());
        Text formula = Text.of(
                left + "托位×" + each + "元/托位" + end.zh(),
                Wording.seats(left) + " × " + each + " yuan per seat" + end.en());
        return Finding.owed(amount, formula, Text.of("每个托位补助一次", "each seat is paid once"));
    }

    private static Finding noRate() {
        return Finding.open(List.of(), Text.of("期间内有月份没有补助标准", "no rate is set for a month of the period"));
    }
}
