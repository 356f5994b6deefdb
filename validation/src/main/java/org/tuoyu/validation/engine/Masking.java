package org.tuoyu.validation.engine;

import org.tuoyu.identifier.PersonalText;
import org.tuoyu.policy.RuleDefinition;

/** What an outcome does not repeat because it is a fact about a person, unless the caller asked to see it. Immutable. */
final class Masking {

    /** What stands where a fact about a person would. */
    static final String MASKED = "***";

    /** Its outcome tells completed months, which the clause asks for and which many children share; never the day of birth. */
    private static final String AGE = "age-within";

    private final RuleDefinition rule;
    private final ScopePath place;
    private final boolean valuesShown;

    Masking(RuleDefinition rule, ScopePath place, boolean valuesShown) {
        this.rule = rule;
        this.place = place;
        this.valuesShown = valuesShown;
    }

    /** Whether what was stated is hidden. */
    boolean hidesActual() {
        return !valuesShown
                && !rule.getForm().equals(AGE)
                && rule.getFact()
                        .map(this::ofCounted)
                        .filter(FactPath::isPersonal)
                        .isPresent();
    }

    /** Whether what was expected is hidden, since it follows from a second fact. */
    boolean hidesExpected() {
        return switch (rule.getForm()) {
            case "same-as", "same-year", "same-month", "not-after", "not-before", "days-after", "working-days-after" ->
                !valuesShown
                        && FactPath.of(rule.getOther().orElseThrow(), place).isPersonal();
            default -> false;
        };
    }

    /** A fact as a text may show it. */
    Object shown(FactPath path, Object value) {
        return !valuesShown && path.isToBeMasked() ? MASKED : noted(value);
    }

    /** A value as it may be told; texts about persons mask themselves unless they are revealed. */
    Object noted(Object value) {
        return valuesShown && value instanceof PersonalText text ? text.reveal() : value;
    }

    private FactPath ofCounted(String fact) {
        return rule.getOf()
                .map(of -> FactPath.within(fact, FactPath.of(of, place).objectType()))
                .orElseGet(() -> FactPath.of(fact, place));
    }
}
