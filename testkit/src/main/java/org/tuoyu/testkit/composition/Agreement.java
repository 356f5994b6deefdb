package org.tuoyu.testkit.composition;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.policy.RuleId;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.validation.PolicyView;

/**
 * Makes what a tree states agree with itself (自洽): totals with what they add up, classes with a total that must stay, days
 * with their order, posts with the staff. The tree breaks and leaves open no more than before; a contradiction that cannot be
 * put right without that stays. Not safe for use by many threads.
 */
final class Agreement {

    private final PolicyView view;
    private final Composer composer;

    Agreement(PolicyView view, Composer composer) {
        this.view = view;
        this.composer = composer;
    }

    /** Whether a rule is broken, or open for want of a fact. */
    static boolean isOpen(Outcome outcome) {
        return outcome.getOutcome() == OutcomeType.BREACHED
                || outcome.getOutcome() == OutcomeType.UNDETERMINED
                        && !outcome.getMissing().isEmpty();
    }

    /** The tree, or one like it that contradicts itself less; rules left out stay as they are. */
    FactTree of(FactTree tree, RuleId... leftOut) {
        FactTree agreed = tree;
        for (UnaryOperator<FactTree> mend : mends()) {
            if (Consistency.check(agreed.read()).isEmpty()) {
                return agreed;
            }
            agreed = mended(agreed, mend, leftOut);
        }
        return agreed;
    }

    private List<UnaryOperator<FactTree>> mends() {
        return List.of(Totals::agree, Chronology::ordered, Colleagues::added, tree -> Enrolment.fitted(tree, view));
    }

    /** The tree mended, with what comes in made to comply where it does not; the tree itself if that has a say in the rules. */
    private FactTree mended(FactTree tree, UnaryOperator<FactTree> mend, RuleId... leftOut) {
        Set<RuleId> open = open(tree);
        FactTree mended = mend.apply(tree.copy());
        if (isAsOpen(mended, open, leftOut)) {
            return mended;
        }
        composer.complete(mended, leftOut);
        Totals.agree(mended);
        return isAsOpen(mended, open, leftOut) ? mended : tree;
    }

    /** Whether a tree breaks and leaves open no more than it did, and still the rules that are left out. */
    private boolean isAsOpen(FactTree tree, Set<RuleId> before, RuleId... leftOut) {
        Set<RuleId> after = open(tree);
        return before.containsAll(after)
                && Stream.of(leftOut).filter(before::contains).allMatch(after::contains);
    }

    private Set<RuleId> open(FactTree tree) {
        Report report = view.check(tree.read());
        return report.getOutcomes().stream()
                .filter(Agreement::isOpen)
                .map(Outcome::getRule)
                .collect(Collectors.toSet());
    }
}
