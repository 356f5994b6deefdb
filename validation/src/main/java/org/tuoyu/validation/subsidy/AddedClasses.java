package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.validation.engine.Truth;

/** A sum for every class that an institution adds to those it had before the document (增设班). */
final class AddedClasses implements Scheme {

    private static final Text NOTHING_ADDED =
            Text.of("期间内没有应补助的增设班", "no class was added in the period that is to be paid");

    @Override
    public boolean pays() {
        return true;
    }

    @Override
    public Finding compute(Matter matter) {
        ClassHistory history = ClassHistory.of(matter);
        if (!history.missing().isEmpty()) {
            return Finding.missing(history.missing());
        }
        if (matter.earning().isEmpty()) {
            return Finding.notApplicable(Text.of("没有本条所指的班级", "no class of the kind that the clause reaches"));
        }
        if (history.contradicts()) {
            return Finding.open(
                    List.of(matter.pointer() + "/classCountBaseline"),
                    Text.of("基期班级数少于所列的原有班级数", "the baseline is less than the earlier classes listed"));
        }
        return pay(
                matter, matter.has("yearly") ? yearly(history, matter.period()) : history.addedWithin(matter.period()));
    }

    private static List<ClassHistory.Opened> yearly(ClassHistory history, DateRange period) {
        List<ClassHistory.Opened> payable = new ArrayList<>();
        int first = period.getFrom().orElseThrow().getYear();
        int last = period.getUntil().orElseThrow().getYear();
        for (int year = first; year <= last; year++) {
            period.intersection(DateRange.ofYear(year)).ifPresent(part -> payable.addAll(history.openWithin(part)));
        }
        return payable;
    }

    private static Finding pay(Matter matter, List<ClassHistory.Opened> added) {
        List<ClassHistory.Opened> asked = added.stream()
                .filter(each -> matter.selected().test(each.group().getClassGroupRef()))
                .toList();
        if (asked.isEmpty()) {
            return Finding.notApplicable(NOTHING_ADDED);
        }
        Optional<Boolean> inclusive = matter.entitlement().getInclusive();
        Span recognised = inclusive.isPresent() ? matter.standing().inclusive() : Span.of(Days.all());
        List<ClassHistory.Opened> payable = new ArrayList<>();
        for (ClassHistory.Opened each : asked) {
            Truth truth = recognised.on(matter.has("inclusive-on-claim") ? matter.judgedOn() : each.eventDay());
            if (truth == Truth.UNKNOWN) {
                return Finding.missing(recognised.missing());
            }
            if (inclusive.isEmpty() || inclusive.get() == (truth == Truth.TRUE)) {
                payable.add(each);
            }
        }
        Finding finding = payable.isEmpty()
                ? Finding.notApplicable(otherStanding(inclusive.orElse(true)))
                : amount(matter, payable);
        return inclusive.isPresent() ? finding.saying(matter.standing().withoutRecord()) : finding;
    }

    private static Text otherStanding(boolean inclusive) {
        return inclusive
                ? Text.of("增设班级时未认定为普惠性，不适用本款", "not recognised as inclusive when the class opened")
                : Text.of("增设班级时已认定为普惠性，不适用本款", "recognised as inclusive when the class opened");
    }

    private static Finding amount(Matter matter, List<ClassHistory.Opened> payable) {
        Map<BigDecimal, Integer> counts = new LinkedHashMap<>();
        for (ClassHistory.Opened each : payable) {
            LocalDate day = each.eventDay();
            Optional<BigDecimal> rate = matter.rate(day);
            if (rate.isEmpty()) {
                return Finding.open(List.of(), Text.of(day + "没有补助标准", "no rate is set on " + day));
            }
            counts.merge(rate.get(), 1, Integer::sum);
        }
        BigDecimal total = BigDecimal.ZERO;
        List<Text> terms = new ArrayList<>();
        for (Map.Entry<BigDecimal, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            Yuan rate = Rounding.toFen(entry.getKey(), 1, matter.choices());
            total = total.add(entry.getKey().multiply(BigDecimal.valueOf(count)));
            terms.add(Text.of(count + "班×" + rate + "元/班", Wording.classes(count) + " × " + rate + " yuan per class"));
        }
        Yuan amount = Rounding.toFen(total, 1, matter.choices());
        Text sum = Wording.sum(terms);
        Text end = Rounding.result(total, 1, amount, matter.choices());
        return Finding.owed(amount, Text.of(sum.zh() + end.zh(), sum.en() + end.en()), message(payable));
    }

    private static Text message(List<ClassHistory.Opened> payable) {
        List<String> classes =
                payable.stream().map(each -> each.name() + " " + each.opened()).toList();
        return Text.of(
                "增设班" + payable.size() + "个（" + String.join("、", classes) + "）",
                Wording.classes(payable.size()) + " added (" + String.join(", ", classes) + ")");
    }
}
