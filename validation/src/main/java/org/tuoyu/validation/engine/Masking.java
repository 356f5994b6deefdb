package org.tuoyu.validation.engine;

import org.tuoyu.policy.RuleDefinition;

/** Which sides of a comparison are facts about a person, so that an outcome does not repeat them. Immutable. */
final class Masking {

    /** Its outcome tells completed months, which the clause asks for and which many children share; never the day of birth. */
    private static final String AGE = "age-within";

    private final RuleDefinition rule;
    private final ScopePath place;

    Masking(RuleDefinition rule, ScopePath place) {
        this.rule = rule;
        this.place = place;
    }

    /** Whether what was stated is a fact about a person. */
    boolean hidesActual() {
        return !rule.getForm().equals(AGE)
                && rule.getFact()
                        .map(this::ofCounted)
                        .filter(FactPath::isPersonal)
                        .isPresent();
    }

    /** Whether what was expected follows from a second fact, about a person. */
    boolean hidesExpected() {
        return switch (rule.getForm()) {
            case "same-as", "same-year", "same-month", "not-after", "not-before", "days-after", "working-days-after" ->
                FactPath.of(rule.getOther().orElseThrow(), place).isPersonal();
            default -> false;
        };
    }

    private FactPath ofCounted(String fact) {
        return rule.getOf()
                .map(of -> FactPath.within(fact, FactPath.of(of, place).objectType()))
                .orElseGet(() -> FactPath.of(fact, place));
    }
}
