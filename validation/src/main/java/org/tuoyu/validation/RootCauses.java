package org.tuoyu.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.finding.Outcome;
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
    static List<Outcome> mark(List<Outcome> outcomes, List<StructureFinding> structure) {
        List<String> faults = structure.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(StructureFinding::getPointer)
                .filter(pointer -> !pointer.isEmpty())
                .distinct()
                .toList();
        if (faults.isEmpty()) {
            return outcomes;
        }
        List<Outcome> marked = new ArrayList<>(outcomes.size());
        outcomes.forEach(outcome -> marked.add(mark(outcome, faults)));
        return marked;
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
