package org.tuoyu.cli.output;

import java.util.Comparator;
import java.util.List;
import org.tuoyu.finding.StructureFinding;

/**
 * What is to be said of the form of a record, in the order in which people want to read it.
 *
 * @param faults the gravest first, in the order of the record among equals
 * @param assumed how cells were taken that are not written as usual; nothing to correct
 */
record FaultsOfForm(List<StructureFinding> faults, List<StructureFinding> assumed) {

    private static final String ASSUMED = "cell/assumed";

    static FaultsOfForm of(List<StructureFinding> findings) {
        return new FaultsOfForm(
                findings.stream()
                        .filter(finding -> !isAssumed(finding))
                        .sorted(Comparator.comparing(StructureFinding::getSeverity))
                        .toList(),
                findings.stream().filter(FaultsOfForm::isAssumed).toList());
    }

    private static boolean isAssumed(StructureFinding finding) {
        return finding.getCode().equals(ASSUMED);
    }
}
