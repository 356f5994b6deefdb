package org.tuoyu.validation;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;

/** That a submission names no place or no day, so that nobody knows whose law of which day applies. */
final class PlaceNotStated {

    static final String CODE = "place/not-stated";

    private PlaceNotStated() {}

    /**
     * One finding for each of the two that is not there.
     *
     * @param found faults of form found before
     * @return these, and after them what is not stated
     */
    static List<StructureFinding> in(Submission submission, List<StructureFinding> found) {
        List<StructureFinding> findings = new ArrayList<>(found);
        if (submission.getDivision().isEmpty()) {
            findings.add(finding(
                    "/division",
                    "没有可用的适用辖区，不知适用何地规定；请填写适用辖区（division）。",
                    "No usable division is stated, so it is unknown whose law applies; state division."));
        }
        if (submission.getAsOf().isEmpty()) {
            findings.add(finding(
                    "/asOf",
                    "没有可用的核验基准日，不知适用何时规定；请填写核验基准日（asOf）。",
                    "No usable date is stated, so it is unknown which law applies; state asOf."));
        }
        return List.copyOf(findings);
    }

    private static StructureFinding finding(String pointer, String zh, String en) {
        return StructureFinding.builder()
                .code(CODE)
                .severity(Severity.ERROR)
                .pointer(pointer)
                .line(0)
                .column(0)
                .message(Text.of(zh, en))
                .build();
    }
}
