package org.tuoyu.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;

/**
 * How many faults of form are listed for a record, wherever they were found. Errors go before warnings; what only tells how
 * something was taken is no fault and always listed.
 *
 * @param most greater than 0
 */
record FaultLimit(int most) {

    private static final String CODE = "json/too-many-faults";

    /** The findings in their order, without the least grave where there are too many; a last one says how many are left out. */
    List<StructureFinding> of(List<StructureFinding> findings) {
        if (findings.size() <= most) {
            return findings;
        }
        int errors = count(findings, Severity.ERROR);
        int left = errors + count(findings, Severity.WARNING) - most;
        if (left <= 0) {
            return findings;
        }
        int errorsLeft = Math.min(errors, most);
        int warningsLeft = most - errorsLeft;
        List<StructureFinding> listed = new ArrayList<>();
        for (StructureFinding finding : findings) {
            boolean error = finding.getSeverity() == Severity.ERROR;
            boolean warning = finding.getSeverity() == Severity.WARNING;
            if (!isFault(finding) || error && errorsLeft-- > 0 || warning && warningsLeft-- > 0) {
                listed.add(finding);
            }
        }
        listed.add(leftOut(
                left, listed.stream().anyMatch(finding -> finding.getCode().equals(CODE))));
        return listed;
    }

    private static int count(List<StructureFinding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.getSeverity() == severity && isFault(finding))
                .count();
    }

    /** Neither a remark nor what the reader says of faults that it left out itself. */
    private static boolean isFault(StructureFinding finding) {
        return (finding.getSeverity() == Severity.ERROR || finding.getSeverity() == Severity.WARNING)
                && !finding.getCode().equals(CODE);
    }

    /** The same as the reader says of those that it found itself; where it has said so, how many more. */
    private StructureFinding leftOut(int number, boolean more) {
        return StructureFinding.builder()
                .code(CODE)
                .severity(Severity.ERROR)
                .pointer("")
                .line(0)
                .column(0)
                .message(Text.of(
                        (more ? "此外还" : "问题超过 " + most + " 个，另") + "有 " + number + " 个未列出。请先改正已列出的问题。",
                        (more ? "Besides, " : "More than " + most + " problems; ")
                                + number
                                + " more not listed. Correct those listed first."))
                .build();
    }
}
