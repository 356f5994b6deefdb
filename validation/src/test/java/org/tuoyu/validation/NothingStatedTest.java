package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.Verdict;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

class NothingStatedTest {

    private static final String[] LISTS = {
        "institutions", "claims", "employers", "regions", "responsibilities", "jointConferences", "attestations"
    };

    private static Report check(SubmissionType type, String members) {
        return Frozen.view().check(Frozen.submission(type, members));
    }

    private static List<String> nothing(Report report) {
        return report.getStructure().stream()
                .filter(finding -> finding.getCode().equals("submission/nothing-stated"))
                .map(StructureFinding::getPointer)
                .toList();
    }

    /** All 128 sets of lists, those in the set empty and the others left out. */
    @ParameterizedTest
    @EnumSource
    void emptyListsAreNeverAcceptedWhateverTheirNumber(SubmissionType type) {
        for (int set = 0; set < 1 << LISTS.length; set++) {
            int chosen = set;
            String members = Stream.iterate(0, i -> i < LISTS.length, i -> i + 1)
                    .filter(i -> (chosen >> i & 1) != 0)
                    .map(i -> "\"" + LISTS[i] + "\": []")
                    .collect(Collectors.joining(", "));
            Report report = check(type, members.isEmpty() ? "\"submissionId\": \"S\"" : members);

            assertThat(report.getVerdict()).as(type + " " + members).isEqualTo(Verdict.UNDETERMINED);
            assertThat(nothing(report)).hasSize(1);
            assertThat(report.getSummary().getMet()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FILING           | "institutions": [{"institutionRef": "I"}]        | -
            FILING           | "employers": [{"employerRef": "E"}]              | /institutions
            FILING           | "regions": [{"division": "980101"}]              | /institutions
            SUBSIDY_CLAIM    | "claims": [{"claimRef": "C"}]                    | /institutions
            SUBSIDY_CLAIM    | "employers": [{"employerRef": "E"}]              | -
            SUBSIDY_CLAIM    | "institutions": [{"institutionRef": "I"}]        | -
            REGION_REPORT    | "institutions": [{"institutionRef": "I"}]        | /regions
            REGION_REPORT    | "regions": [{"division": "980101"}]              | -
            DUTY_ASSIGNMENT  | "regions": [{"division": "980101"}]              | /responsibilities
            DUTY_ASSIGNMENT  | "responsibilities": [{"role": "LEAD"}]           | -
            DUTY_ASSIGNMENT  | "jointConferences": [{}]                         | -
            EMPLOYER_SURVEY  | "institutions": [{"institutionRef": "I"}]        | /employers
            EMPLOYER_SURVEY  | "employers": [{"employerRef": "E"}]              | -
            SELF_CHECK       | "claims": [{"claimRef": "C"}]                    | /institutions
            SELF_CHECK       | "regions": [{"division": "980101"}]              | -
            """)
    void aTypeSaysWhatADocumentIsAbout(SubmissionType type, String members, String pointer) {
        Report report = check(type, members);

        assertThat(nothing(report)).isEqualTo(pointer.equals("-") ? List.of() : List.of(pointer));
        if (!pointer.equals("-")) {
            assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(report.getStructure().get(0).getMessage().zh()).hasSizeLessThanOrEqualTo(120);
        }
    }

    @Test
    void whatOnlySomeTypesAreAskedIsOpenOnceForEachInstitutionWhenTheTypeIsUnknown() {
        Submission typed = Frozen.institution(
                SubmissionType.PERIODIC_REPORT,
                "\"classGroups\": [{\"classGroupRef\": \"A\", \"floorMat\": true}, {\"classGroupRef\": \"B\", \"floorMat\": false}]");
        Report report = Frozen.view().check(typed.withSubmissionType(java.util.Optional.empty()));

        assertThat(Frozen.of("scope/class-group", Frozen.view().check(typed)))
                .extracting(Outcome::getOutcome)
                .containsExactly(OutcomeType.BREACHED);
        assertThat(Frozen.of("scope/class-group", report)).singleElement().satisfies(outcome -> {
            assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
            assertThat(outcome.getMissing()).contains("/submissionType");
        });
        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    /** What stands there and could not be read is a fault of its own: it is not said that nothing stands there. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            ERROR  , /regions           , 0
            ERROR  , /regions/1/division, 0
            WARNING, /regions/1/division, 1
            ERROR  , /regionsOther      , 1
            ERROR  , /institutions/0    , 1
            """)
    void whatCouldNotBeReadIsNotSaidToBeMissing(Severity severity, String pointer, int findings) {
        StructureFinding fault = StructureFinding.builder()
                .code("value/format")
                .severity(severity)
                .pointer(pointer)
                .line(1)
                .column(1)
                .message(Text.of("读不懂", "unreadable"))
                .build();
        Submission submission = Frozen.submission(SubmissionType.REGION_REPORT, "\"submissionId\": \"S\"");

        Report report = Frozen.view()
                .check(submission, List.of(fault), InputStamp.builder().build());

        assertThat(nothing(report)).hasSize(findings);
        assertThat(report.getVerdict()).isNotEqualTo(Verdict.ACCEPTED);
    }
}
