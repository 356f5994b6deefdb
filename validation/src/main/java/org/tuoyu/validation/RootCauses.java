package org.tuoyu.validation;

import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;

/**
 * Traces what cannot be told back to the fault of form that keeps it from being told: a value that could not be read counts as
 * not stated, and the rules that needed it are undetermined because of it.
 */
final class RootCauses {

    private RootCauses() {}

    /** The outcomes, those that a fault explains with its pointer as their cause. */
    static OutcomeList mark(OutcomeList outcomes, List<StructureFinding> structure) {
        if (structure.isEmpty()) {
            return outcomes;
        }
        List<String> faults = structure.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(StructureFinding::getPointer)
                .filter(pointer -> !pointer.isEmpty())
                .distinct()
                .toList();
        return faults.isEmpty() ? outcomes : outcomes.withFindings(outcome -> mark(outcome, faults));
    }

    private static Outcome mark(Outcome outcome, List<String> faults) {
        if (outcome.getOutcome() != OutcomeType.UNDETERMINED) {
            return outcome;
        }
        for (String missing : outcome.getMissing()) {
            Optional<String> cause =
                    faults.stream().filter(fault -> concerns(fault, missing)).findFirst();
            if (cause.isPresent()) {
                return outcome.withCause(cause.get());
            }
        }
        return outcome;
    }

    /** Whether a fault lies at a fact, around it or within it. */
    private static boolean concerns(String fault, String fact) {
        return fact.equals(fault) || fact.startsWith(fault + "/") || fault.startsWith(fact + "/");
    }
}
