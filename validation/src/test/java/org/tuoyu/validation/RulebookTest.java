package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.Verdict;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.RelationKind;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

class RulebookTest {

    @Test
    void twoPacksWithOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frozen.rulebook().with(OneRule.asking("nation", "MUST")))
                .withMessageContaining("nation");
    }

    @Test
    void aFurtherPackLeavesTheFormerRulebookAsItWas() {
        Rulebook former = Rulebook.of(OneRule.asking("nation", "MUST"));
        Rulebook later =
                former.with(List.of(OneRule.setting("district", "980101", 90, RelationKind.TIGHTENS, "nation")));
        Submission submission = Frozen.institution("\"premises\": {\"surveillance\": {\"retentionDays\": 60}}");

        assertThat(later.inForce(Frozen.DISTRICT, Frozen.DAY).check(submission).getVerdict())
                .isEqualTo(Verdict.REJECTED);
        assertThat(former.inForce(Frozen.DISTRICT, Frozen.DAY).check(submission).getVerdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aClauseIsFoundWhateverThePlace() {
        ClauseId clause = ClauseId.parse("district/1");

        assertThat(Frozen.rulebook().clause(clause)).isPresent();
        assertThat(Frozen.rulebook().document(clause).orElseThrow().getId()).isEqualTo("district");
        assertThat(Frozen.rulebook().clause(ClauseId.parse("nobody/1"))).isEmpty();
        assertThat(Frozen.rulebook().clause(ClauseId.parse("district/999"))).isEmpty();
    }

    @Test
    void aSubmissionIsCheckedAtItsOwnPlaceAndDate() {
        Submission submission = Frozen.submission(
                SubmissionType.PERIODIC_REPORT,
                "\"division\": \"980101\", \"asOf\": \"2021-07-01\", \"institutions\": []");

        assertThat(Frozen.rulebook().check(submission).getDivision()).contains("980101");
        assertThat(Frozen.rulebook().check(submission).getAsOf()).contains(LocalDate.of(2021, 7, 1));
    }

    @Test
    void withoutPlaceOrDateNothingIsAssumed() {
        Report placeless = Frozen.rulebook().check(Frozen.submission("\"asOf\": \"2021-07-01\""));
        Report timeless = Frozen.rulebook().check(Frozen.submission("\"division\": \"980101\""));

        assertThat(placeless.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(placeless.getStructure())
                .extracting(StructureFinding::getCode, StructureFinding::getPointer)
                .containsExactly(tuple("place/not-stated", "/division"));
        assertThat(timeless.getStructure())
                .extracting(StructureFinding::getCode, StructureFinding::getPointer)
                .containsExactly(tuple("place/not-stated", "/asOf"));
        assertThat(timeless.getOutcomes()).isEmpty();
    }

    @Test
    void oneFaultOfFormRejectsWhatTheRulesAccept() {
        Submission submission = Frozen.submission(
                "\"division\": \"980101\", \"asOf\": \"2021-07-01\", \"institutions\": [{\"institutionRef\": \"one\"}]");
        StructureFinding fault = StructureFinding.builder()
                .code("type/wrong")
                .severity(Severity.ERROR)
                .pointer("/preparedOn")
                .line(1)
                .column(1)
                .message(Text.of("日期有误", "no date"))
                .build();

        Report report = Frozen.rulebook().check(submission, List.of(fault));

        assertThat(report.getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.getStructure()).contains(fault);
        assertThat(report.getOutcomes())
                .isEqualTo(Frozen.rulebook().check(submission).getOutcomes());
    }
}
