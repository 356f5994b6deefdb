package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.submission.SubmissionType;

/** A question that the text of one clause leaves open, where several clauses stand behind a rule. */
class BindingReadingTest {

    private static final String RULE = "place/tightened";
    private static final String FACTS = "\"premises\": {\"surveillance\": {\"retentionDays\": 90}}";

    private static List<Outcome> outcomes(Division place, CheckOptions options) {
        PolicyView view = Frozen.rulebook().inForce(place, Frozen.DAY, options);
        return Frozen.of(RULE, view.check(Frozen.institution(SubmissionType.PERIODIC_REPORT, FACTS)));
    }

    @Test
    void anOutcomeNamesTheReadingsOfTheClausesBehindIt() {
        assertThat(outcomes(Frozen.DISTRICT, CheckOptions.defaults()))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.MET);
                    assertThat(outcome.getReadings()).containsExactly("district/which-footage=all-footage");
                });
        assertThat(outcomes(Division.of("980200"), CheckOptions.defaults()))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.getReadings()).isEmpty());
    }

    @Test
    void anOptionThatCannotBeDecidedLeavesItsOwnClauseOpenAndNoOther() {
        CheckOptions open = CheckOptions.defaults().reading("district/which-footage", "footage-not-said");

        assertThat(outcomes(Frozen.DISTRICT, open))
                .anySatisfy(outcome -> {
                    assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
                    assertThat(outcome.getClauses()).containsExactly(ClauseId.parse("district/1"));
                })
                .anySatisfy(outcome -> {
                    assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.MET);
                    assertThat(outcome.getClauses()).doesNotContain(ClauseId.parse("district/1"));
                    assertThat(outcome.getReadings()).isEmpty();
                });
    }
}
