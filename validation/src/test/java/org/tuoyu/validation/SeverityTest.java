package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.Verdict;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

class SeverityTest {

    private static final Submission NO_ALARM =
            Frozen.institution(SubmissionType.PERIODIC_REPORT, "\"premises\": {\"oneKeyAlarm\": false}");

    private static PolicyView withDrafts() {
        return Frozen.rulebook()
                .inForce(Frozen.DISTRICT, Frozen.DAY, CheckOptions.defaults().includingDrafts());
    }

    private static Submission retention(int days) {
        return Frozen.institution(
                SubmissionType.PERIODIC_REPORT, "\"premises\": {\"surveillance\": {\"retentionDays\": " + days + "}}");
    }

    @ParameterizedTest
    @CsvSource({
        "severity/should,     WARNING",
        "severity/encouraged, ADVICE",
        "severity/target,     INFO",
        "severity/standard,   ADVICE",
        "severity/guide,      WARNING",
        "severity/authority,  WARNING",
        "severity/weakened,   ADVICE",
        "place/of-province,   WARNING",
        "condition/is-not,    ERROR",
    })
    void wordingDocumentAndAddresseeCapTheSeverity(String rule, Severity severity) {
        String form = rule.equals("condition/is-not") ? ", \"legalForm\": \"PUBLIC_INSTITUTION\"" : "";
        Outcome outcome = Frozen.periodic(rule, "\"premises\": {\"oneKeyAlarm\": false}" + form);

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.BREACHED);
        assertThat(outcome.getSeverity()).contains(severity);
    }

    @Test
    void anExpiredDocumentIsNotAsked() {
        assertThat(Frozen.of("severity/lapsed", Frozen.view().check(NO_ALARM))).isEmpty();
    }

    @Test
    void aDraftIsSwitchedOff() {
        assertThat(Frozen.of("severity/draft", Frozen.view().check(NO_ALARM))).isEmpty();
    }

    @Test
    void aDraftThatIsSwitchedOnInformsAndSaysThatItIsADraft() {
        Outcome outcome = Frozen.only("severity/draft", withDrafts().check(NO_ALARM));

        assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.BREACHED);
        assertThat(outcome.getSeverity()).contains(Severity.INFO);
        assertThat(outcome.getMessage().orElseThrow().en()).startsWith("(draft) ");
        assertThat(outcome.getMessage().orElseThrow().zh()).startsWith("（征求意见稿）");
    }

    @Test
    void theReportSaysWhetherDraftsWereSwitchedOn() {
        assertThat(withDrafts().check(NO_ALARM).getRulebook().isDrafts()).isTrue();
        assertThat(Frozen.view().check(NO_ALARM).getRulebook().isDrafts()).isFalse();
    }

    /** The law asks for 30 days, the draft for 120. */
    @Test
    void aFigureOfADraftNeverRejects() {
        List<Outcome> outcomes = Frozen.of("place/draft", withDrafts().check(retention(60)));

        assertThat(outcomes)
                .extracting(Outcome::getOutcome)
                .containsExactlyInAnyOrder(OutcomeType.MET, OutcomeType.BREACHED);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.getOutcome() == OutcomeType.BREACHED)
                .allSatisfy(outcome -> {
                    assertThat(outcome.getSeverity()).contains(Severity.INFO);
                    assertThat(outcome.getClauses())
                            .extracting(Object::toString)
                            .containsExactly("draft/1");
                });
    }

    @Test
    void aFigureOfADraftDoesNotTakeThePlaceOfTheLaw() {
        List<Outcome> outcomes = Frozen.of("place/draft", withDrafts().check(retention(29)));

        assertThat(outcomes)
                .filteredOn(outcome ->
                        outcome.getSeverity().filter(Severity.ERROR::equals).isPresent())
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.getExpected().orElseThrow().getValue()).hasToString("30");
                    assertThat(outcome.getClauses())
                            .extracting(Object::toString)
                            .containsExactly("nation/place-draft");
                });
    }

    /** The nation must have 30 days, the district should have 90. */
    @ParameterizedTest
    @CsvSource({
        "29, BREACHED ERROR BREACHED WARNING",
        "30, MET BREACHED WARNING",
        "89, MET BREACHED WARNING",
        "90, MET MET"
    })
    void aTighterFigureThatBindsLessDoesNotBorrowTheForceOfTheWiderOne(int days, String answers) {
        List<String> found = Frozen.of("place/weaker", Frozen.view().check(retention(days))).stream()
                .map(outcome -> outcome.getOutcome()
                        + outcome.getSeverity().map(severity -> " " + severity).orElse(""))
                .sorted(java.util.Comparator.comparing((String answer) -> answer.startsWith("BREACHED W")))
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "severity/should",
                "severity/encouraged",
                "severity/target",
                "severity/standard",
                "severity/guide",
                "severity/authority",
                "severity/weakened"
            })
    void whatDoesNotBindIsNeverAnError(String rule) {
        Outcome unknown = Frozen.periodic(rule, "\"name\": \"X\"");

        assertThat(unknown.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(unknown.getSeverity()).isPresent().get().isNotEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "premises": {"surveillance": {"retentionDays": 31}} | ACCEPTED
        "premises": {"surveillance": {"retentionDays": 30}} | ACCEPTED
        "premises": {"surveillance": {"retentionDays": 29}} | REJECTED
        "premises": {}                                      | UNDETERMINED
        """)
    void theVerdictFollowsTheMandatoryRules(String facts, Verdict verdict) {
        Rulebook alone = Rulebook.of(OneRule.asking("nation", "MUST"));

        Report report = alone.inForce(Frozen.DISTRICT, Frozen.DAY).check(Frozen.institution(facts));

        assertThat(report.getVerdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"SHOULD, 29, ACCEPTED", "ENCOURAGED, 29, ACCEPTED", "MUST, 29, REJECTED"})
    void onlyAnErrorRejects(String norm, int days, Verdict verdict) {
        Rulebook alone = Rulebook.of(OneRule.asking("nation", norm));

        assertThat(alone.inForce(Frozen.DISTRICT, Frozen.DAY)
                        .check(retention(days))
                        .getVerdict())
                .isEqualTo(verdict);
    }

    @Test
    void whatIsNotMandatoryMayStayOpen() {
        Rulebook alone = Rulebook.of(OneRule.asking("nation", "SHOULD"));

        Report report = alone.inForce(Frozen.DISTRICT, Frozen.DAY).check(Frozen.institution(""));

        assertThat(report.getSummary().getUndetermined()).isEqualTo(1);
        assertThat(report.getVerdict()).isEqualTo(Verdict.ACCEPTED);
    }
}
