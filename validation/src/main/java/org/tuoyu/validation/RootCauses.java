package org.tuoyu.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.validation.engine.LostFacts;

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

    /** What may have been stated and could not be read because of a fault. */
    static LostFacts lost(List<StructureFinding> structure) {
        List<StructureFinding> faults = causes(structure);
        return faults.isEmpty() ? LostFacts.NONE : fact -> faults.stream().anyMatch(fault -> explains(fault, fact));
    }

    /** The outcomes, those that a fault explains with its pointer as their cause. */
    static OutcomeList mark(OutcomeList outcomes, List<StructureFinding> structure) {
        List<StructureFinding> faults = causes(structure);
        return faults.isEmpty() ? outcomes : outcomes.withFindings(outcome -> mark(outcome, faults));
    }

    private static List<StructureFinding> causes(List<StructureFinding> structure) {
        return structure.isEmpty()
                ? structure
                : structure.stream()
                        .filter(finding -> finding.getSeverity() == Severity.ERROR)
                        .filter(finding -> !finding.getPointer().isEmpty())
                        .toList();
    }

    private static Outcome mark(Outcome outcome, List<StructureFinding> faults) {
        if (outcome.getOutcome() != OutcomeType.UNDETERMINED) {
            return outcome;
        }
        for (String missing : outcome.getMissing()) {
            Optional<String> cause = faults.stream()
                    .filter(fault -> explains(fault, missing))
                    .map(StructureFinding::getPointer)
                    .findFirst();
            if (cause.isPresent()) {
                return outcome.withCause(cause.get());
            }
        }
        return outcome;
    }

    private static boolean explains(StructureFinding fault, String fact) {
        return concerns(fault.getPointer(), fact) || isCutOff(fault, fact);
    }

    /** Whether a fault lies at a fact, around it or within it. */
    private static boolean concerns(String fault, String fact) {
        return fact.equals(fault) || fact.startsWith(fault + "/") || fault.startsWith(fact + "/");
    }
}
