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
import org.tuoyu.quantity.DateRange;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.subsidy.ClaimType;
import org.tuoyu.validation.subsidy.SeatMonths.Counted;

/**
 * A sum for every seat and year (托位补助), by the months in which the institution is recognised, filed and open, the seats
 * are offered and the document is in force.
 */
final class SeatYears implements Scheme {

    private static final int YEAR = 12;

    /** Seats at a rate. */
    private record Line(int seats, BigDecimal rate) {

        BigDecimal year() {
            return rate.multiply(BigDecimal.valueOf(seats));
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
        SeatRows rows = SeatRows.of(matter, standing(matter));
        if (!rows.missing().isEmpty()) {
            return Finding.missing(rows.missing());
        }
        List<Counted> held = SeatMonths.of(matter, rows);
        List<Counted> months = held.stream()
                .filter(each -> !matter.isRateOver(each.month().atDay(1)))
                .toList();
        if (months.isEmpty() && !held.isEmpty()) {
            return Finding.notApplicable(Text.of("补助在该期间之前已经结束", "the subsidy had ended before the period"));
        }
        if (months.isEmpty()) {
            return Finding.notApplicable(Text.of(
                            "期间内没有同时符合普惠认定、备案、运营和托位可用的完整月份",
                            "no month of the period in which recognition, filing, operation and seats hold together"))
                    .saying(record(matter));
        }
        if (months.stream().anyMatch(each -> rate(matter, each.month()).isEmpty())) {
            return Finding.open(List.of(), Text.of("期间内有月份没有补助标准", "no rate is set for a month of the period"));
        }
        return matter.has("per-seat-once") ? once(matter, months) : byMonths(matter, months);
    }

    private static Span standing(Matter matter) {
        Standing standing = matter.standing();
        Span span = Span.of(Days.of(SeatMonths.force(matter))).and(standing.operating());
        if (matter.entitlement().getInclusive().orElse(false)) {
            span = span.and(standing.inclusive());
        }
        return matter.has("filed-by-claim") && isFiledByClaim(matter) ? span.and(standing.filed()) : span;
    }

    /** Whether some filing may have been received by the claim: until there is one, filing holds the amount, not the months. */
    private static boolean isFiledByClaim(Matter matter) {
        return !matter.standing()
                .filed()
                .possible()
                .and(DateRange.until(matter.judgedOn()))
                .isEmpty();
    }

    private static Text record(Matter matter) {
        return matter.entitlement().getInclusive().orElse(false)
                ? matter.standing().withoutRecord()
                : Text.of("", "");
    }

    private static Optional<BigDecimal> rate(Matter matter, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return matter.rate(last.isBefore(matter.firstDay()) ? matter.firstDay() : last);
    }

    private static Finding byMonths(Matter matter, List<Counted> months) {
        List<Text> terms = new ArrayList<>();
        BigDecimal product = BigDecimal.ZERO;
        for (Map.Entry<Line, Integer> entry : lines(matter, months).entrySet()) {
            Line line = entry.getKey();
            int count = entry.getValue();
            product = product.add(line.year().multiply(BigDecimal.valueOf(count)));
            Yuan rate = Rounding.toFen(line.rate(), 1, matter.choices());
            terms.add(Text.of(
                    line.seats() + "托位×" + rate + "元/托位·年×" + count + "/" + YEAR,
                    Wording.seats(line.seats()) + " × " + rate + " yuan per seat and year × " + count + "/" + YEAR));
        }
        return Deduction.of(matter, ClaimType.INCLUSIVE_SEAT).from(product, YEAR, terms, message(matter, months));
    }

    /** The lines of the formula with their months. */
    private static Map<Line, Integer> lines(Matter matter, List<Counted> months) {
        Map<Line, Integer> lines = new LinkedHashMap<>();
        months.forEach(each -> lines.merge(line(matter, each), 1, Integer::sum));
        return lines;
    }

    private static Line line(Matter matter, Counted month) {
        return new Line(month.seats(), rate(matter, month.month()).orElseThrow());
    }

    /** The seat-months, and for a part of a year what the seats of its last month earn in a full one. */
    private static Text message(Matter matter, List<Counted> months) {
        int seatMonths = months.stream().mapToInt(Counted::seats).sum();
        Text counted = Text.of("计" + seatMonths + "托位·月", seatMonths + " seat-months counted");
        if (lines(matter, months).values().stream().allMatch(count -> count % YEAR == 0)) {
            return counted;
        }
        Line last = line(matter, months.get(months.size() - 1));
        Yuan full = Rounding.toFen(last.year(), 1, matter.choices());
        return Wording.join(counted, Text.of("如全年计算为" + full + "元", "a full year would be " + full + " yuan"));
    }

    private static Finding once(Matter matter, List<Counted> months) {
        int seats = months.stream().mapToInt(Counted::seats).max().orElse(0);
        BigDecimal rate = line(matter, months.get(0)).rate();
        List<Payment> payments = matter.paid(ClaimType.INCLUSIVE_SEAT);
        List<String> missing = new ArrayList<>(matter.unnamedPayments());
        payments.stream()
                .filter(each -> each.payment().getQuantity().isEmpty())
                .forEach(each -> missing.add(each.pointer() + "/quantity"));
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
}
