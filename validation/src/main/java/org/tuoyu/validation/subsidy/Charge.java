package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.subsidy.AdministrativeFee;
import org.tuoyu.subsidy.Finance;
import org.tuoyu.subsidy.PropertyAcquisition;
import org.tuoyu.subsidy.PropertyTaxCharge;
import org.tuoyu.validation.engine.Eligibility.Element;

/** An income, tax or fee of a tax period, with the days that it falls on. */
final class Charge {

    private final Element element;
    private final @Nullable DateRange days;

    private Charge(Element element, @Nullable DateRange days) {
        this.element = element;
        this.days = days;
    }

    /** The charges of a matter that fall into its period, and those whose days are not stated. */
    static List<Charge> of(Matter matter) {
        List<Charge> charges = new ArrayList<>();
        for (Element element : matter.earning()) {
            DateRange days = days(element).orElse(null);
            if (days == null || isWithin(days, matter)) {
                charges.add(new Charge(element, days));
            }
        }
        return charges;
    }

    /** A charge counts in the year in which it begins, and not before the document does. */
    private static boolean isWithin(DateRange days, Matter matter) {
        LocalDate first = days.getFrom().orElseThrow();
        LocalDate last = days.getUntil().orElseThrow();
        return matter.period().contains(first) && !last.isBefore(matter.firstDay());
    }

    private static Optional<DateRange> days(Element element) {
        Optional<LocalDate> day = Optional.empty();
        if (element.value() instanceof AdministrativeFee fee) {
            day = fee.getChargedOn();
        } else if (element.value() instanceof PropertyAcquisition acquisition) {
            day = acquisition.getAcquiredOn();
        }
        return day.map(only -> DateRange.of(only, only))
                .or(() -> finance(element)
                        .flatMap(finance -> Claimed.range(finance.getPeriodStart(), finance.getPeriodEnd())));
    }

    private static Optional<Finance> finance(Element element) {
        if (element.value() instanceof Finance finance) {
            return Optional.of(finance);
        }
        return element.outer() instanceof Finance finance ? Optional.of(finance) : Optional.empty();
    }

    /** The facts that are not stated. */
    List<String> missing(boolean shared) {
        List<String> missing = new ArrayList<>(element.missing());
        if (days == null) {
            missing.add(dayPointer());
        }
        if (element.figure() == null) {
            missing.add(element.figurePointer());
        }
        if (shared && hasShare() && share().isEmpty()) {
            missing.add(element.pointer() + "/childcareSharePercent");
        }
        return missing;
    }

    private String dayPointer() {
        if (element.value() instanceof AdministrativeFee) {
            return element.pointer() + "/chargedOn";
        }
        if (element.value() instanceof PropertyAcquisition) {
            return element.pointer() + "/acquiredOn";
        }
        boolean own = element.value() instanceof Finance;
        String finance = own ? element.pointer() : element.outerPointer();
        boolean begins = finance(element).flatMap(Finance::getPeriodStart).isPresent();
        return finance + (begins ? "/periodEnd" : "/periodStart");
    }

    private boolean hasShare() {
        return element.value() instanceof PropertyAcquisition || element.value() instanceof PropertyTaxCharge;
    }

    private Optional<BigDecimal> share() {
        if (element.value() instanceof PropertyAcquisition acquisition) {
            return acquisition.getChildcareSharePercent();
        }
        return element.value() instanceof PropertyTaxCharge charge
                ? charge.getChildcareSharePercent()
                : Optional.empty();
    }

    DateRange days() {
        DateRange stated = days;
        if (stated == null) {
            throw new IllegalStateException("no days");
        }
        return stated;
    }

    /** Other income of the same tax period; empty when not stated, or for a charge. */
    Optional<Yuan> otherIncome() {
        return element.value() instanceof Finance finance ? finance.getOtherIncome() : Optional.empty();
    }

    String pointer() {
        return element.pointer();
    }

    Yuan figure() {
        if (element.figure() instanceof Yuan yuan) {
            return yuan;
        }
        throw new IllegalStateException("no amount: " + element.figurePointer());
    }

    /** The hundredths of the figure that count, before division by a hundred. */
    BigDecimal percent(boolean shared) {
        return shared && hasShare() ? share().orElseThrow() : BigDecimal.valueOf(100);
    }

    /** The figure in words, with the share used for childcare. */
    Text words(boolean shared) {
        String share = shared && hasShare() ? "×" + Wording.plain(percent(true)) + "%" : "";
        return Text.of(
                figure() + "元" + share, figure() + " yuan" + (share.isEmpty() ? "" : " × " + share.substring(1)));
    }
}
