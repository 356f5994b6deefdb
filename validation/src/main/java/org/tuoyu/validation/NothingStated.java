package org.tuoyu.validation;

import java.util.List;
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

    private NothingStated() {}

    /** One finding for each matter that is left out; none when the type could not be read, which is a fault of its own. */
    static List<StructureFinding> in(Submission submission) {
        return submission.getSubmissionType().stream()
                .flatMap(type -> matters(type).stream()
                        .filter(lists -> lists.stream().noneMatch(list -> isStated(list, submission)))
                        .map(lists -> finding(type, lists)))
                .toList();
    }

    /** The lists that a type is about; of each group one at least must state something. */
    private static List<List<String>> matters(SubmissionType type) {
        return switch (type) {
            case FILING, FILING_CHANGE, FILING_CANCELLATION, PERIODIC_REPORT, ANNUAL_REPORT ->
                List.of(List.of("institutions"));
            case SUBSIDY_CLAIM -> List.of(List.of("institutions", "employers"));
            case REGION_REPORT -> List.of(List.of("regions"));
            case DUTY_ASSIGNMENT -> List.of(List.of("responsibilities", "jointConferences"));
            case EMPLOYER_SURVEY -> List.of(List.of("employers"));
            case SELF_CHECK ->
                List.of(List.of("institutions", "employers", "regions", "responsibilities", "jointConferences"));
        };
    }

    private static boolean isStated(String list, Submission submission) {
        Object value = FactAccess.get(FactAccess.SUBMISSION, submission, field(list));
        return value instanceof StatedList<?> stated && !stated.isEmpty();
    }

    private static int field(String list) {
        return FactAccess.field(FactAccess.SUBMISSION, list);
    }

    private static StructureFinding finding(SubmissionType type, List<String> lists) {
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
