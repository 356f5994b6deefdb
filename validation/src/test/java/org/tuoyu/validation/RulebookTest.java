package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Verdict;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.RelationKind;
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frozen.rulebook().check(Frozen.submission("\"asOf\": \"2021-07-01\"")))
                .withMessageContaining("division");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frozen.rulebook().check(Frozen.submission("\"division\": \"980101\"")))
                .withMessageContaining("date");
    }
}
