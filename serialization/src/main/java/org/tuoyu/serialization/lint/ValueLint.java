package org.tuoyu.serialization.lint;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Entitlement;
import org.tuoyu.policy.Parameter;
import org.tuoyu.policy.RuleDefinition;
import org.tuoyu.policy.Target;
import org.tuoyu.serialization.internal.Wording;
import org.tuoyu.serialization.lint.FactFields.Fact;
import org.tuoyu.serialization.lint.Notes.About;

/** Checks that a value is what its unit says, and what the rules, targets and schemes that use it can compare or compute with. */
final class ValueLint {

    private static final String YUAN = "yuan";
    private static final String PERCENT = "percent";

    /** Units of what is measured; of everything else there are only whole numbers. */
    private static final Set<String> MEASURED = Set.of(YUAN, PERCENT, "per-thousand", "square-metre", "hour", "point");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final KnownLaw law;

    ValueLint(KnownLaw law) {
        this.law = law;
    }

    /** Checks one value of a parameter. */
    void check(About about, String below, Parameter parameter, FactValue value) {
        faults(parameter, value)
                .distinct()
                .limit(1)
                .forEach(wanted ->
                        about.error(below, "pack/value", "given", value, "wanted", Wording.message("value." + wanted)));
        law.rulesWith(parameter.getId())
                .flatMap(rule -> unknownCodes(rule, value))
                .distinct()
                .forEach(code ->
                        about.error(below, "pack/value", "given", code, "wanted", Wording.message("value.code")));
    }

    private Stream<String> faults(Parameter parameter, FactValue value) {
        String id = parameter.getId();
        return Stream.of(
                        parameter.getUnit().stream().flatMap(unit -> ofUnit(unit, value).stream()),
                        law.rulesWith(id).flatMap(rule -> ofForm(rule, value).stream()),
                        law.conditionsWith(id).flatMap(condition -> unlessNumber(value).stream()),
                        law.entitlementsWith(id).flatMap(each -> ofScheme(each, value).stream()),
                        law.targetsWith(id).flatMap(each -> ofTarget(each, value).stream()))
                .flatMap(each -> each);
    }

    /** What a value of a unit has to be, where it is not that. */
    private static Optional<String> ofUnit(String unit, FactValue value) {
        List<BigDecimal> numbers = Strictness.numbers(value);
        if (numbers.isEmpty()
                || value.isList() && numbers.size() < value.texts().size()) {
            return Optional.of("number");
        }
        if (numbers.stream().anyMatch(number -> number.signum() < 0)) {
            return Optional.of("not-negative");
        }
        if (unit.equals(PERCENT) && numbers.stream().anyMatch(number -> number.compareTo(HUNDRED) > 0)) {
            return Optional.of("percent");
        }
        int places = unit.equals(YUAN) ? 2 : MEASURED.contains(unit) ? Integer.MAX_VALUE : 0;
        boolean finer =
                numbers.stream().anyMatch(number -> number.stripTrailingZeros().scale() > places);
        return finer ? Optional.of(places == 0 ? "whole" : "fen") : Optional.empty();
    }

    private static Optional<String> ofForm(RuleDefinition rule, FactValue value) {
        return switch (rule.getForm()) {
            case "by-day", "before-day", "from-day" -> unlessDate(value);
            case "age-within" -> isRange(value) ? Optional.empty() : Optional.of("range");
            case "weighted-ratio" ->
                Strictness.numbers(value).size() == rule.getOthers().size() ? Optional.empty() : Optional.of("each");
            case "one-of", "none-of", "includes", "has-each", "mentions", "starts-with" ->
                value.texts().isEmpty() ? Optional.of("list") : Optional.empty();
            default -> unlessNumber(value);
        };
    }

    private static Optional<String> ofScheme(Entitlement entitlement, FactValue value) {
        return switch (entitlement.getScheme()) {
            case "tax-exemption", "fee-exemption" -> value.flag().isPresent() ? Optional.empty() : Optional.of("flag");
            case "utility-tariff" -> value.isList() ? Optional.empty() : Optional.of("list");
            default -> unlessNumber(value);
        };
    }

    /** Where a rise is asked the parameter is the day of the baseline. */
    private static Optional<String> ofTarget(Target target, FactValue value) {
        return target.getMetric().getKind().name().equals("RISE") ? unlessDate(value) : unlessNumber(value);
    }

    private static Optional<String> unlessNumber(FactValue value) {
        return value.number().isPresent() ? Optional.empty() : Optional.of("number");
    }

    private static Optional<String> unlessDate(FactValue value) {
        return value.text().filter(ValueLint::isDate).isPresent() ? Optional.empty() : Optional.of("date");
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static boolean isRange(FactValue value) {
        List<BigDecimal> numbers = Strictness.numbers(value);
        return value.isList()
                && value.texts().size() == 2
                && numbers.size() == 2
                && numbers.get(0).compareTo(numbers.get(1)) <= 0;
    }

    /** The codes of a value that the fact of a rule cannot have. */
    private static Stream<String> unknownCodes(RuleDefinition rule, FactValue value) {
        Optional<Fact> fact = RuleLint.codedFact(rule);
        return fact.isEmpty()
                ? Stream.empty()
                : value.texts().stream().filter(code -> !fact.get().codes().contains(code));
    }
}
