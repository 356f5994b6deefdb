package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

/** An infant class has at most ten seats when opened from 2020-01-01 on, eight from 2022-01-01 on. */
class EventDateTest {

    private static String group(String openedOn, int seats) {
        return "{\"classGroupRef\": \"G\", \"classType\": \"INFANT\", \"seatCapacity\": " + seats
                + (openedOn.isEmpty() ? "" : ", \"openedOn\": \"" + openedOn + "\"") + "}";
    }

    private static Submission groups(String... groups) {
        return Frozen.institution(
                SubmissionType.PERIODIC_REPORT, "\"classGroups\": [" + String.join(", ", groups) + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 99, NOT_APPLICABLE",
        "2020-01-01, 10, MET",
        "2020-01-01, 11, BREACHED",
        "2021-12-31, 10, MET",
        "2022-01-01, 8,  MET",
        "2022-01-01, 9,  BREACHED",
        "2022-01-02, 9,  BREACHED",
        "2030-01-01, 9,  BREACHED",
    })
    void theLawOfTheDayOfTheEventDecides(String openedOn, int seats, OutcomeType outcome) {
        Outcome answer = Frozen.only("event/opened", Frozen.view().check(groups(group(openedOn, seats))));

        assertThat(answer.getOutcome()).isEqualTo(outcome);
    }

    @Test
    void eachElementIsJudgedOnItsOwnDay() {
        List<Outcome> outcomes = Frozen.of(
                "event/opened",
                Frozen.view().check(groups(group("2021-01-01", 9), group("2022-01-01", 9), group("2022-01-01", 8))));

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.getPointer()).isEqualTo("/institutions/0/classGroups/1/seatCapacity");
            assertThat(outcome.getExpected().orElseThrow().getValue()).hasToString("8");
        });
    }

    @Test
    void whatOneElementAnswersIsForgottenForTheNext() {
        String mixed = group("2022-01-01", 99).replace("INFANT", "MIXED_AGE");
        String unsaid = mixed.replace("\"classType\": \"MIXED_AGE\", ", "");
        String infant = group("2022-01-01", 8);

        assertThat(outcome(infant, mixed)).isEqualTo(OutcomeType.MET);
        assertThat(outcome(mixed, infant)).isEqualTo(OutcomeType.MET);
        assertThat(outcome(unsaid, mixed)).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(outcome(mixed, group("2022-01-01", 9))).isEqualTo(OutcomeType.BREACHED);
    }

    private static OutcomeType outcome(String... groups) {
        return Frozen.only("event/opened", Frozen.view().check(groups(groups))).getOutcome();
    }

    @Test
    void withoutTheDateOfTheEventNothingIsDecided() {
        Outcome answer = Frozen.only("event/opened", Frozen.view().check(groups(group("", 99))));

        assertThat(answer.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(answer.getMissing()).containsExactly("/institutions/0/classGroups/0/openedOn");
    }

    @Test
    void whereTheConditionIsOpenTheEventBeforeTheLawStillDecides() {
        String group = "{\"classGroupRef\": \"G\", \"seatCapacity\": 99, \"openedOn\": \"2019-12-31\"}";

        Outcome answer = Frozen.only("event/opened", Frozen.view().check(groups(group)));

        assertThat(answer.getOutcome()).isEqualTo(OutcomeType.NOT_APPLICABLE);
    }

    @Test
    void anEventBeforeTheLawIsGivenAsTheReason() {
        Outcome answer = Frozen.only("event/opened", Frozen.view().check(groups(group("2019-12-31", 99))));

        assertThat(answer.getMessage().orElseThrow().en()).contains("in force");
        assertThat(answer.getMessage().orElseThrow().zh()).contains("施行");
    }

    /** The lapsed document held until 2021-12-31, its successor only recommends. */
    @ParameterizedTest
    @CsvSource({
        "2019-12-31, NOT_APPLICABLE, ''",
        "2020-01-01, BREACHED, lapsed/1 ERROR",
        "2021-12-31, BREACHED, lapsed/1 ERROR",
        "2022-01-01, BREACHED, successor/1 WARNING",
    })
    void aDocumentThatHasLapsedStillJudgesWhatHappenedInItsTime(String day, OutcomeType outcome, String law) {
        Outcome answer = Frozen.periodic("event/registered", registered(day, false));

        assertThat(answer.getOutcome()).isEqualTo(outcome);
        answer.getSeverity()
                .ifPresent(severity ->
                        assertThat(answer.getClauses().get(0) + " " + severity).isEqualTo(law));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, lapsed/1", "2022-01-01, successor/1"})
    void whatIsMetCitesTheLawOfItsDay(String day, String clause) {
        Outcome answer = Frozen.periodic("event/registered", registered(day, true));

        assertThat(answer.getOutcome()).isEqualTo(OutcomeType.MET);
        assertThat(answer.getClauses()).extracting(Object::toString).containsExactly(clause);
    }

    private static String registered(String day, boolean alarm) {
        return "\"registration\": {\"registeredOn\": \"" + day + "\"}, \"premises\": {\"oneKeyAlarm\": " + alarm + "}";
    }
}
