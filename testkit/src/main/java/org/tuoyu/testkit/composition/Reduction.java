package org.tuoyu.testkit.composition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.RuleId;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;

/**
 * Smaller documents that show the same (缩减): of a document, the parts that have no say in what is shown are left out. Place,
 * day and type are always stated. Immutable; of use by many threads when what is asked of it is.
 */
public final class Reduction {

    private static final Set<String> ALWAYS = Set.of("/schemaVersion", "/submissionType", "/division", "/asOf");

    private final Predicate<Submission> shows;
    private final Set<String> contradictions;

    private Reduction(Submission submission, Predicate<Submission> shows) {
        this.shows = shows;
        this.contradictions = contradictions(submission);
    }

    private static Set<String> contradictions(Submission submission) {
        return Consistency.check(submission).stream()
                .map(StructureFinding::getCode)
                .collect(Collectors.toSet());
    }

    /**
     * Keeps what breaks the same rules as a document and no other; of one that complies, what complies.
     *
     * @param view the place and the day
     * @param submission any
     * @return the reduction of this document
     */
    public static Reduction sameBreaches(PolicyView view, Submission submission) {
        Set<RuleId> broken = broken(view.check(submission));
        return broken.isEmpty()
                ? new Reduction(submission, each -> Documents.isCompliant(view, each))
                : new Reduction(submission, each -> broken(view.check(each)).equals(broken));
    }

    /**
     * Keeps what a rule cannot decide for want of a fact that a document lacks, and what breaks nothing.
     *
     * @param view the place and the day
     * @param rule the rule
     * @param submission leaves the rule open
     * @return the reduction of this document
     */
    public static Reduction undetermined(PolicyView view, RuleId rule, Submission submission) {
        Set<String> missing = missing(view.check(submission), rule);
        return new Reduction(submission, each -> {
            Report report = view.check(each);
            return broken(report).isEmpty() && missing(report, rule).equals(missing);
        });
    }

    private static Set<RuleId> broken(Report report) {
        return report.breaches().stream().map(Outcome::getRule).collect(Collectors.toSet());
    }

    /** The facts that a rule misses, whichever element lacks them. */
    private static Set<String> missing(Report report, RuleId rule) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().equals(rule))
                .filter(outcome -> outcome.getOutcome() == OutcomeType.UNDETERMINED)
                .flatMap(outcome -> outcome.getMissing().stream())
                .map(pointer -> pointer.replaceAll("/\\d+", "/#"))
                .collect(Collectors.toSet());
    }

    /**
     * The parts of a document that could be left out.
     *
     * @param submission a document
     * @return their JSON Pointers, those that hold others first
     */
    public List<String> parts(Submission submission) {
        return Documents.tree(submission).pointers().stream()
                .filter(pointer -> !ALWAYS.contains(pointer))
                .toList();
    }

    /**
     * A document without one of its parts, for each of some parts.
     *
     * @param submission a document
     * @param parts JSON Pointers
     * @return made one by one when asked for; empty when the document would not show the same then
     */
    public Stream<Optional<Submission>> without(Submission submission, List<String> parts) {
        FactTree tree = Documents.tree(submission);
        return parts.stream().map(part -> without(tree, part).map(FactTree::read));
    }

    /**
     * A document of which no part can be left out.
     *
     * @param submission a document
     * @return the document with as little as shows the same
     */
    public Submission smallest(Submission submission) {
        FactTree tree = Documents.tree(submission);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String pointer : parts(tree.read())) {
                Optional<FactTree> less = without(tree, pointer);
                changed |= less.isPresent();
                tree = less.orElse(tree);
            }
        }
        return tree.read();
    }

    /** The tree without a part, if it shows the same then. */
    private Optional<FactTree> without(FactTree tree, String pointer) {
        FactTree less = tree.copy();
        return less.without(pointer)
                        && less.wellFormed().filter(this::isWhole).filter(shows).isPresent()
                ? Optional.of(less)
                : Optional.empty();
    }

    /** Whether a document contradicts itself no more than the first did. */
    private boolean isWhole(Submission submission) {
        return contradictions.containsAll(contradictions(submission));
    }

    /**
     * How much a document states.
     *
     * @param submission a document
     * @return the number of its facts, objects and lists
     */
    public static int size(Submission submission) {
        return Documents.tree(submission).pointers().size();
    }
}
