package org.tuoyu.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactWords;

/**
 * Whether a submission states what a document of its type is about: a list that is not there, or is empty, states nothing. Such
 * a submission is never accepted.
 */
final class NothingStated {

    static final String CODE = "submission/nothing-stated";

    /** The lists of each type by their numbers. */
    private static final int[][] FIELDS = Arrays.stream(SubmissionType.values())
            .map(type -> matter(type).stream().mapToInt(NothingStated::field).toArray())
            .toArray(int[][]::new);

    private NothingStated() {}

    /**
     * One finding for a matter that is left out; none when the type could not be read, the matter is there and could not be
     * read, or the document breaks off before it, which are faults of their own.
     *
     * @param found faults of form found before
     */
    static List<StructureFinding> in(Submission submission, List<StructureFinding> found) {
        Optional<SubmissionType> type = submission.getSubmissionType();
        return type.isEmpty() || isStated(type.get(), submission) || isUnreadable(matter(type.get()), found)
                ? List.of()
                : List.of(finding(type.get()));
    }

    private static boolean isUnreadable(List<String> lists, List<StructureFinding> found) {
        return found.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .anyMatch(finding -> lists.stream()
                        .map("/"::concat)
                        .anyMatch(list -> (finding.getPointer() + "/").startsWith(list + "/")
                                || RootCauses.isCutOff(finding, list)));
    }

    /** The lists that a type is about, one of which at least must state something. */
    private static List<String> matter(SubmissionType type) {
        return switch (type) {
            case FILING, FILING_CHANGE, FILING_CANCELLATION, PERIODIC_REPORT, ANNUAL_REPORT -> List.of("institutions");
            case SUBSIDY_CLAIM -> List.of("institutions", "employers");
            case REGION_REPORT -> List.of("regions");
            case DUTY_ASSIGNMENT -> List.of("responsibilities", "jointConferences");
            case EMPLOYER_SURVEY -> List.of("employers");
            case SELF_CHECK -> List.of("institutions", "employers", "regions", "responsibilities", "jointConferences");
        };
    }

    private static boolean isStated(SubmissionType type, Submission submission) {
        for (int field : FIELDS[type.ordinal()]) {
            if (FactAccess.get(FactAccess.SUBMISSION, submission, field) instanceof StatedList<?> stated
                    && !stated.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static int field(String list) {
        return FactAccess.field(FactAccess.SUBMISSION, list);
    }

    private static StructureFinding finding(SubmissionType type) {
        List<String> lists = matter(type);
        String zh = lists.stream()
                .map(list -> "“" + FactWords.zh(FactAccess.SUBMISSION, field(list)) + "”")
                .collect(Collectors.joining("或"));
        String en = lists.stream()
                .map(list -> FactWords.en(FactAccess.SUBMISSION, field(list)))
                .collect(Collectors.joining(" or "));
        return StructureFinding.builder()
                .code(CODE)
                .severity(Severity.ERROR)
                .pointer("/" + lists.get(0))
                .line(0)
                .column(0)
                .message(Text.of(
                        "报送类型为“" + FactWords.zh(type) + "”，却没有填报" + zh + "，无从核验；请补报，或改正报送类型。",
                        "A submission of type " + FactWords.en(type) + " states nothing in " + en
                                + ", so there is nothing to check; add it, or correct the type."))
                .build();
    }
}
