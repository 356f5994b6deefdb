package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.submission.SubmissionType;

/** The rules {@code fault/…} are written wrong on purpose; each fails in another part of the engine. */
class FaultIsolationTest {

    private static Report check() {
        return Frozen.view()
                .check(Frozen.institution(
                        SubmissionType.EMPLOYER_SURVEY, "\"name\": \"秘密名称\", \"premises\": {\"oneKeyAlarm\": false}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fault/form", "fault/condition", "fault/judged-on"})
    void aRuleThatFailsIsUndeterminedNeverAPass(String rule) {
        Outcome outcome = Frozen.only(rule, check());

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(outcome.getSeverity()).contains(Severity.ERROR);
        assertThat(outcome.getClauses()).extracting(Object::toString).containsExactly("nation/faults");
        assertThat(outcome.getMessage().orElseThrow().en()).contains("failed");
        assertThat(outcome.toString()).doesNotContain("秘密名称");
    }

    @Test
    void aBreachWhoseWordsFailStaysABreach() {
        Outcome outcome = Frozen.only("fault/message", check());

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.BREACHED);
        assertThat(outcome.getSeverity()).contains(Severity.ERROR);
        assertThat(outcome.getMessage().orElseThrow().en()).isEqualTo("?");
    }

    @Test
    void theOtherRulesGoOn() {
        assertThat(Frozen.only("fault/none", check()).getOutcome()).isEqualTo(OutcomeType.BREACHED);
        assertThat(check().getOutcomes()).hasSize(5);
    }
}
