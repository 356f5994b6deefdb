package org.tuoyu.cli.output;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;

/**
 * What is to be said of the form of a record, in the order in which people want to read it.
 *
 * @param faults the gravest first, in the order of the record among equals
 * @param assumed how cells were taken that are not written as usual, and rows that are no data; nothing to correct
 */
record FaultsOfForm(List<StructureFinding> faults, List<StructureFinding> assumed) {

    private static final Set<String> ASSUMED = Set.of("cell/assumed", "row/left-out");

    static FaultsOfForm of(List<StructureFinding> findings) {
        return new FaultsOfForm(
                findings.stream()
                        .filter(finding -> !isAssumed(finding))
                        .sorted(Comparator.comparing(StructureFinding::getSeverity))
                        .toList(),
                findings.stream().filter(FaultsOfForm::isAssumed).toList());
    }

    private static boolean isAssumed(StructureFinding finding) {
        return finding.getSeverity() == Severity.INFO && ASSUMED.contains(finding.getCode());
    }
}
