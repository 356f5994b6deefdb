package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.subsidy.ClaimType;
import org.tuoyu.subsidy.PriorPayment;
import org.tuoyu.validation.engine.Eligibility.Element;

/** The classes of an institution over time: those of before, those added, those paid. */
final class ClassHistory {

    /**
     * A class with the day it opened.
     *
     * @param group the class
     * @param opened its first day
     * @param eventDay that day, or the first day of the document when that is later
     */
    record Opened(ClassGroup group, LocalDate opened, LocalDate eventDay) {

        String name() {
            return group.getClassName().orElse(group.getClassGroupRef());
        }

        boolean isOpenOn(LocalDate day) {
            return !opened.isAfter(day)
                    && group.getClosedOn().filter(day::isAfter).isEmpty();
        }

        boolean isOpenWithin(DateRange period) {
            LocalDate first = period.getFrom().orElse(LocalDate.MIN);
            return period.getUntil().filter(opened::isAfter).isEmpty()
                    && group.getClosedOn().filter(first::isAfter).isEmpty();
        }
    }

    private final Matter matter;
    private final List<Opened> classes = new ArrayList<>();
    private final List<Opened> candidates = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Payment> payments;
    private int baseline;
    private boolean contradiction;

    private ClassHistory(Matter matter) {
        this.matter = matter;
        this.payments = matter.paid(ClaimType.NEW_CLASS);
        missing.addAll(matter.unclear());
        missing.addAll(matter.unnamedPayments());
        matter.earning().forEach(this::add);
        payments.forEach(this::check);
        classes.sort(Comparator.comparing(Opened::opened));
    }

    static ClassHistory of(Matter matter) {
        ClassHistory history = new ClassHistory(matter);
        if (history.missing.isEmpty() && !history.classes.isEmpty()) {
            history.divide();
        }
        return history;
    }

    private void add(Element element) {
        ClassGroup group = (ClassGroup) element.value();
        Optional<LocalDate> opened = group.getOpenedOn();
        if (opened.isEmpty()) {
            missing.add(element.pointer() + "/openedOn");
            return;
        }
        LocalDate first = matter.firstDay();
        classes.add(new Opened(group, opened.get(), opened.get().isBefore(first) ? first : opened.get()));
    }

    /** A payment must say how many classes it was for, and for a yearly subsidy of which year. */
    private void check(Payment each) {
        PriorPayment payment = each.payment();
        if (payment.getClassGroupRef().isEmpty() && payment.getQuantity().isEmpty()) {
            missing.add(each.pointer() + "/classGroupRef");
        }
        if (matter.has("yearly") && payment.getYear().isEmpty()) {
            missing.add(each.pointer() + "/year");
        }
    }

    /** Divides the classes into those of before and those that may be paid. */
    private void divide() {
        LocalDate first = matter.has("earlier-paid") ? LocalDate.MIN : matter.firstDay();
        LocalDate earliest = classes.get(0).opened();
        boolean withoutFirst = matter.has("additions-only") && !earliest.isBefore(first);
        int listed = 0;
        int founding = 0;
        for (Opened each : classes) {
            boolean before = each.opened().isBefore(first);
            boolean founded = withoutFirst && each.opened().equals(earliest);
            listed += before && each.isOpenOn(first.minusDays(1)) ? 1 : 0;
            founding += founded ? 1 : 0;
            if (!before && !founded) {
                candidates.add(0, each);
            }
        }
        Optional<Integer> stated =
                matter.institution().getClassCountBaseline().filter(count -> !matter.has("earlier-paid"));
        contradiction = stated.isPresent() && stated.get() < listed;
        baseline = stated.orElse(listed) + founding;
    }

    /** The facts that are not stated. */
    List<String> missing() {
        return missing;
    }

    /** Whether more earlier classes are listed than the baseline stated. */
    boolean contradicts() {
        return contradiction;
    }

    /** The classes to be paid once that were opened within a period, the latest first. */
    List<Opened> addedWithin(DateRange period) {
        boolean net = !matter.has("gross");
        LocalDate day = matter.judgedOn();
        List<Opened> unpaid = candidates.stream()
                .filter(each -> !each.opened().isAfter(day))
                .filter(each -> !net || each.isOpenOn(day))
                .filter(each -> !isPaid(each, payments))
                .toList();
        long open = classes.stream().filter(each -> each.isOpenOn(day)).count();
        long payable = net ? open - baseline - paid(payments) : unpaid.size() - unnamed(payments);
        return unpaid.stream()
                .limit(Math.max(0, payable))
                .filter(each -> period.contains(each.eventDay()))
                .toList();
    }

    /** The classes to be paid for a period because they were open in it, the latest first. */
    List<Opened> openWithin(DateRange period) {
        List<Payment> ofYear = payments.stream()
                .filter(each -> each.payment().getYear().orElseThrow()
                        == period.getFrom().orElseThrow().getYear())
                .toList();
        List<Opened> unpaid = candidates.stream()
                .filter(each -> each.isOpenWithin(period))
                .filter(each -> !each.eventDay().isAfter(period.getUntil().orElseThrow()))
                .filter(each -> !isPaid(each, ofYear))
                .toList();
        long open = classes.stream().filter(each -> each.isOpenWithin(period)).count();
        long payable = matter.has("gross") ? unpaid.size() - unnamed(ofYear) : open - baseline - paid(ofYear);
        return unpaid.stream().limit(Math.max(0, payable)).toList();
    }

    private static boolean isPaid(Opened each, List<Payment> payments) {
        String reference = each.group().getClassGroupRef();
        return payments.stream()
                .anyMatch(payment -> payment.payment().getClassGroupRef().equals(Optional.of(reference)));
    }

    /** How many classes payments were for; a class paid twice counts once. */
    private static long paid(List<Payment> payments) {
        long named = payments.stream()
                .flatMap(each -> each.payment().getClassGroupRef().stream())
                .distinct()
                .count();
        return named + unnamed(payments);
    }

    private static long unnamed(List<Payment> payments) {
        return payments.stream()
                .filter(each -> each.payment().getClassGroupRef().isEmpty())
                .flatMap(each -> each.payment().getQuantity().stream())
                .mapToLong(BigDecimal::longValue)
                .sum();
    }
}
