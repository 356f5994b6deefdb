package org.tuoyu.validation.engine;

import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeTemplate;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.Text;

/**
 * An answer of one rule that is the same for every element and institution: that an edition of the law is met, or that the
 * rule does not apply. Made once for a plan; its template when an outcome is first wanted. Safe for use by many threads.
 */
final class Prepared {

    /** Nothing that the rule reaches is there. */
    static final int UNREACHED = 0;

    /** What the rule reaches is not listed, and need not be. */
    static final int UNLISTED = 1;

    /** What the rule reaches happened outside the life of the law. */
    static final int UNTIMELY = 2;

    /** Met by the first edition of the law; each later one ranks higher. */
    static final int MET = 3;

    private final CompiledRule rule;
    private final Edition edition;
    private final int rank;
    private @Nullable OutcomeTemplate template;

    Prepared(CompiledRule rule, Edition edition, int rank) {
        this.rule = rule;
        this.edition = edition;
        this.rank = rank;
    }

    /** Of two answers of one rule the one of higher rank stands, whatever the order of the elements. */
    int rank() {
        return rank;
    }

    OutcomeType type() {
        return rank < MET ? OutcomeType.NOT_APPLICABLE : OutcomeType.MET;
    }

    /** The outcome but for its place; made twice by two threads at most, with the same content. */
    OutcomeTemplate template() {
        OutcomeTemplate known = template;
        if (known == null) {
            known = new OutcomeTemplate(
                    rank < MET ? Outcomes.notApplicable(rule, edition, reason()) : Outcomes.met(rule, edition));
            template = known;
        }
        return known;
    }

    private Text reason() {
        return switch (rank) {
            case UNTIMELY -> Reasons.NOT_IN_FORCE;
            case UNLISTED -> Reasons.NOT_LISTED;
            default -> Reasons.of(rule.definition());
        };
    }
}
