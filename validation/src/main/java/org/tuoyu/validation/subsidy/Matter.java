package org.tuoyu.validation.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Parameter;
import org.tuoyu.quantity.DateRange;
import org.tuoyu.subsidy.ClaimType;
import org.tuoyu.validation.engine.Eligibility.Element;
import org.tuoyu.validation.engine.Eligibility.Elements;
import org.tuoyu.validation.engine.Law;
import org.tuoyu.validation.engine.Limit;

/**
 * What a scheme computes from. Immutable.
 *
 * @param entitlement what is granted
 * @param choices the options taken
 * @param law the packs of the place
 * @param holder the institution or employer
 * @param pointer its JSON Pointer
 * @param period the days asked about
 * @param judgedOn the day of the claim, without a claim the date of the report
 * @param force the days on which the document is in force
 * @param elements the elements that earn it, or may
 * @param selected which elements are asked about, by reference
 * @param payments what was paid before
 * @param claim the claim that asks, if one does
 * @param related the same for the other entitlements of the document with the same scheme, for all time
 */
record Matter(
        Entitlement entitlement,
        Choices choices,
        Law law,
        Object holder,
        String pointer,
        DateRange period,
        LocalDate judgedOn,
        DateRange force,
        Elements elements,
        Predicate<String> selected,
        List<Payment> payments,
        Optional<Claimed> claim,
        Supplier<List<Matter>> related) {

    Institution institution() {
        return (Institution) holder;
    }

    /** The first day of the document. */
    LocalDate firstDay() {
        return force.getFrom().orElse(LocalDate.MIN);
    }

    boolean has(String option) {
        return choices.has(option);
    }

    /** The value of the entitlement's parameter on a day. */
    Optional<Limit> limit(LocalDate day) {
        return entitlement.getParameter().map(id -> law.limit(id, day));
    }

    /** The rate or amount on a day. */
    Optional<BigDecimal> rate(LocalDate day) {
        return limit(day).map(Limit::number);
    }

    /** Whether a day comes after the last one for which the entitlement's parameter has a value: nothing is paid for it. */
    boolean isRateOver(LocalDate day) {
        return entitlement
                .getParameter()
                .map(law.parameters()::get)
                .map(Parameter::getValues)
                .filter(values -> !values.isEmpty()
                        && values.stream()
                                .allMatch(value ->
                                        value.getUntil().filter(day::isAfter).isPresent()))
                .isPresent();
    }

    /** Lists that are not stated, and facts that keep it open whether elements earn. */
    List<String> unclear() {
        List<String> unclear = new ArrayList<>(elements.unstated());
        elements.earning().forEach(element -> unclear.addAll(element.missing()));
        return unclear;
    }

    List<Element> earning() {
        return elements.earning();
    }

    Standing standing() {
        return new Standing(institution(), pointer, choices);
    }

    /** The payments made under this entitlement, a related one, or its type where no clause is stated. */
    List<Payment> paid(ClaimType type) {
        List<String> clauses = new ArrayList<>();
        clauses.add(entitlement.getClause().value());
        related.get().forEach(each -> clauses.add(each.entitlement.getClause().value()));
        return payments.stream()
                .filter(each -> each.payment()
                        .getClause()
                        .map(clauses::contains)
                        .orElseGet(() -> each.payment()
                                .getClaimType()
                                .filter(type::equals)
                                .isPresent()))
                .toList();
    }

    /** Payments that name neither clause nor type: what they were for cannot be told. */
    List<String> unnamedPayments() {
        return payments.stream()
                .filter(each -> each.payment().getClause().isEmpty()
                        && each.payment().getClaimType().isEmpty())
                .map(each -> each.pointer() + "/clause")
                .toList();
    }
}
