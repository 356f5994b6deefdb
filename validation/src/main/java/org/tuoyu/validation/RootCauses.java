package org.tuoyu.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Faults after which the rest of a document was not read. */
    private static final Set<String> BREAKS = Set.of("json/syntax", "json/encoding", "json/depth", "input/damaged");

    private RootCauses() {}

    /**
     * Whether what stands at a place may not have been read because the document breaks off: whatever holds it was still open.
     *
     * @param fact a pointer, not empty
     */
    static boolean isCutOff(StructureFinding fault, String fact) {
        String holder = fact.substring(0, fact.lastIndexOf('/') + 1);
        return BREAKS.contains(fault.getCode()) && (fault.getPointer() + "/").startsWith(holder);
    }

    /** The outcomes, those that a fault explains with its pointer as their cause. */
    static OutcomeList mark(OutcomeList outcomes, List<StructureFinding> structure) {
        if (structure.isEmpty()) {
            return outcomes;
        }
        List<StructureFinding> faults = structure.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .filter(finding -> !finding.getPointer().isEmpty())
                .toList();
        return faults.isEmpty() ? outcomes : outcomes.withFindings(outcome -> mark(outcome, faults));
    }

    private static Outcome mark(Outcome outcome, List<StructureFinding> faults) {
        if (outcome.getOutcome() != OutcomeType.UNDETERMINED) {
            return outcome;
        }
        for (String missing : outcome.getMissing()) {
            Optional<String> cause = faults.stream()
                    .filter(fault -> concerns(fault.getPointer(), missing) || isCutOff(fault, missing))
                    .map(StructureFinding::getPointer)
                    .findFirst();
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
