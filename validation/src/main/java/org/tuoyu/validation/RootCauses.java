package org.tuoyu.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.engine.LostFacts;
import org.tuoyu.validation.fact.FactAbsence;
import org.tuoyu.validation.fact.MissingFacts;

/**
 * Traces what cannot be told back to the fault of form that keeps it from being told: a value that could not be read counts as
 * not stated, and the rules that needed it are undetermined because of it. Immutable.
 */
final class RootCauses {

    /** Faults after which the rest of a document was not read. */
    private static final Set<String> BREAKS = Set.of("json/syntax", "json/encoding", "json/depth", "input/damaged");

    private final List<StructureFinding> faults;
    private final Map<String, String> lost;
    private final Submission submission;

    /**
     * Looks for causes.
     *
     * @param submission what was read
     * @param structure faults of form
     * @param lost pointers of what a fault elsewhere cost, each with the pointer of that fault
     */
    RootCauses(Submission submission, List<StructureFinding> structure, Map<String, String> lost) {
        this.submission = submission;
        this.faults = structure.isEmpty()
                ? structure
                : structure.stream()
                        .filter(finding -> finding.getSeverity() == Severity.ERROR)
                        .filter(finding -> !finding.getPointer().isEmpty())
                        .toList();
        this.lost = lost;
    }

    /**
     * Whether what stands at a place may not have been read because the document breaks off: whatever holds it was still open.
     *
     * @param fact a pointer, not empty
     */
    static boolean isCutOff(StructureFinding fault, String fact) {
        String holder = fact.substring(0, fact.lastIndexOf('/') + 1);
        return BREAKS.contains(fault.getCode()) && (fault.getPointer() + "/").startsWith(holder);
    }

    /** What may have been stated and could not be read. */
    LostFacts lost() {
        return isNone() ? LostFacts.NONE : fact -> of(fact).isPresent();
    }

    /** The outcomes, those that a fault explains with its pointer as their cause. */
    OutcomeList mark(OutcomeList outcomes) {
        return isNone() ? outcomes : outcomes.withFindings(this::mark);
    }

    private Outcome mark(Outcome outcome) {
        if (outcome.getOutcome() != OutcomeType.UNDETERMINED) {
            return outcome;
        }
        Optional<String> cause = outcome.getMissing().stream()
                .flatMap(missing -> of(missing).stream())
                .findFirst();
        return cause.isEmpty()
                ? outcome
                : outcome.withCause(cause)
                        .withMessage(outcome.getMessage().map(message -> words(message, outcome.getMissing())));
    }

    /** The amounts, whose words tell what was not stated from what could not be read. */
    List<SubsidyResult> amounts(List<SubsidyResult> amounts) {
        return isNone()
                ? amounts
                : amounts.stream()
                        .map(amount -> amount.withMessage(words(amount.getMessage(), amount.getMissing())))
                        .toList();
    }

    /** The targets in the same words. */
    List<TargetResult> targets(List<TargetResult> targets) {
        return isNone()
                ? targets
                : targets.stream()
                        .map(target -> target.withMessage(words(target.getMessage(), target.getMissing())))
                        .toList();
    }

    private boolean isNone() {
        return faults.isEmpty() && lost.isEmpty();
    }

    private Text words(Text message, List<String> missing) {
        long notRead = missing.stream().filter(fact -> of(fact).isPresent()).count();
        return notRead == 0 ? message : MissingFacts.notRead(message, notRead == missing.size());
    }

    /** The fault for which a fact is not there. */
    private Optional<String> of(String fact) {
        for (String each = fact; !each.isEmpty(); each = each.substring(0, each.lastIndexOf('/'))) {
            if (lost.containsKey(each)) {
                return Optional.ofNullable(lost.get(each));
            }
        }
        return faults.stream()
                .filter(fault -> explains(fault, fact))
                .map(StructureFinding::getPointer)
                .findFirst();
    }

    private boolean explains(StructureFinding fault, String fact) {
        return concerns(fault.getPointer(), fact)
                || BREAKS.contains(fault.getCode()) && isCutOff(fault, FactAbsence.first(submission, fact));
    }

    /** Whether a fault lies at a fact, around it or within it. */
    private static boolean concerns(String fault, String fact) {
        return fact.equals(fault) || fact.startsWith(fault + "/") || fault.startsWith(fact + "/");
    }
}
