package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Condition;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

class ConditionTest {

    private static Submission withAlarm(String facts) {
        return Frozen.institution(
                SubmissionType.PERIODIC_REPORT,
                "\"premises\": {\"oneKeyAlarm\": true}" + (facts == null ? "" : ", " + facts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        is             | "legalForm": "ENTERPRISE"                   | MET            |
        is             | "legalForm": "INDIVIDUAL_BUSINESS"          | MET            |
        is             | "legalForm": "PUBLIC_INSTITUTION"           | NOT_APPLICABLE |
        is             |                                             | UNDETERMINED   | legalForm
        is-not         | "legalForm": "PUBLIC_INSTITUTION"           | MET            |
        is-not         | "legalForm": "ENTERPRISE"                   | NOT_APPLICABLE |
        is-not         |                                             | UNDETERMINED   | legalForm
        is-in-list     | "serviceModes": ["HOURLY", "FULL_DAY"]      | MET            |
        is-in-list     | "serviceModes": ["HOURLY"]                  | NOT_APPLICABLE |
        is-in-list     | "serviceModes": []                          | NOT_APPLICABLE |
        is-in-list     |                                             | UNDETERMINED   | serviceModes
        is-not-in-list | "serviceModes": ["HOURLY"]                  | MET            |
        is-not-in-list | "serviceModes": ["HOURLY", "FULL_DAY"]      | NOT_APPLICABLE |
        is-not-in-list | "serviceModes": []                          | MET            |
        flag           | "communityBased": true                      | MET            |
        flag           | "communityBased": false                     | NOT_APPLICABLE |
        flag           |                                             | UNDETERMINED   | communityBased
        stated         | "openedOn": "2022-01-01"                    | MET            |
        stated         |                                             | NOT_APPLICABLE |
        not-stated     | "openedOn": "2022-01-01"                    | NOT_APPLICABLE |
        not-stated     |                                             | MET            |
        empty          | "children": []                              | MET            |
        empty          | "children": [{"childRef": "C"}]             | NOT_APPLICABLE |
        empty          |                                             | UNDETERMINED   | children
        not-empty      | "children": []                              | NOT_APPLICABLE |
        not-empty      | "children": [{"childRef": "C"}]             | MET            |
        at-least       | "enrolledTotal": 19                         | NOT_APPLICABLE |
        at-least       | "enrolledTotal": 20                         | MET            |
        at-least       | "enrolledTotal": 21                         | MET            |
        at-least       |                                             | UNDETERMINED   | enrolledTotal
        more-than      | "enrolledTotal": 20                         | NOT_APPLICABLE |
        more-than      | "enrolledTotal": 21                         | MET            |
        less-than      | "enrolledTotal": 19                         | MET            |
        less-than      | "enrolledTotal": 20                         | NOT_APPLICABLE |
        less-than      |                                             | UNDETERMINED   | enrolledTotal
        shorter        | "openedOn": "2022-01-31", "closedOn": "2022-04-29" | MET     |
        shorter        | "openedOn": "2022-01-31", "closedOn": "2022-04-30" | NOT_APPLICABLE |
        shorter        | "closedOn": "2022-04-30"                    | UNDETERMINED   | openedOn
        lasts          | "openedOn": "2022-01-31", "closedOn": "2022-04-29" | NOT_APPLICABLE |
        lasts          | "openedOn": "2022-01-31", "closedOn": "2022-04-30" | MET     |
        lasts          | "openedOn": "2022-01-31"                    | UNDETERMINED   | closedOn
        outlasts       | "openedOn": "2022-01-31", "closedOn": "2022-04-30" | NOT_APPLICABLE |
        outlasts       | "openedOn": "2022-01-31", "closedOn": "2022-05-01" | MET     |
        either         | "openToNearbyResidents": true               | MET            |
        either         | "communityBased": true                      | MET            |
        either         | "communityBased": false, "openToNearbyResidents": false | NOT_APPLICABLE |
        either         | "communityBased": false                     | UNDETERMINED   | openToNearbyResidents
        or-absent      |                                             | MET            |
        or-absent      | "communityBased": true                      | MET            |
        or-absent      | "communityBased": false                     | NOT_APPLICABLE |
        all            | "communityBased": true, "openToNearbyResidents": true | MET  |
        all            | "communityBased": true                      | UNDETERMINED   | openToNearbyResidents
        all            | "openToNearbyResidents": false              | NOT_APPLICABLE |
        """)
    void aConditionIsTrueFalseOrUnknown(String rule, String facts, OutcomeType outcome, String missing) {
        Outcome answer = Frozen.only("condition/" + rule, Frozen.view().check(withAlarm(facts)));

        assertThat(answer.getOutcome()).isEqualTo(outcome);
        assertThat(Frozen.missing(answer)).isEqualTo(missing == null ? "" : "/institutions/0/" + missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-value", "less-no-value"})
    void aRuleThatWaitsForAFigureNobodySetsIsNotAsked(String rule) {
        assertThat(Frozen.of("condition/" + rule, Frozen.view().check(withAlarm("\"enrolledTotal\": 999"))))
                .isEmpty();
    }

    /** The same conditions on the elements of a list, of which one must satisfy. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        count-lasting | "openedOn": "2022-01-31", "closedOn": "2022-04-30"   | MET          |
        count-lasting | "openedOn": "2022-01-31", "closedOn": "2022-04-29"   | BREACHED     |
        count-lasting | "openedOn": "2022-01-31"                             | UNDETERMINED | closedOn
        count-lasting | "closedOn": "2022-04-30"                             | UNDETERMINED | openedOn
        count-either  | "classType": "INFANT", "serviceMode": "FULL_DAY"     | MET          |
        count-either  | "classType": "MIXED_AGE", "serviceMode": "HALF_DAY"  | MET          |
        count-either  | "classType": "MIXED_AGE", "serviceMode": "FULL_DAY"  | BREACHED     |
        count-either  | "classType": "MIXED_AGE"                             | MET          |
        count-not     | "classType": "MIXED_AGE"                             | MET          |
        count-not     | "classType": "INFANT"                                | BREACHED     |
        count-not     | "serviceMode": "FULL_DAY"                            | UNDETERMINED | classType
        count-few     | "enrolledCount": 19                                  | MET          |
        count-few     | "enrolledCount": 20                                  | BREACHED     |
        count-few     | "classType": "INFANT"                                | UNDETERMINED | enrolledCount
        """)
    void aConditionOnAnElementIsTrueFalseOrUnknown(String rule, String facts, OutcomeType outcome, String missing) {
        Outcome answer =
                Frozen.periodic("condition/" + rule, "\"classGroups\": [{\"classGroupRef\": \"A\", " + facts + "}]");

        assertThat(answer.getOutcome()).isEqualTo(outcome);
        assertThat(Frozen.missing(answer)).isEqualTo(missing == null ? "" : "/institutions/0/classGroups/0/" + missing);
    }

    @Test
    void aRuleOfAnotherOptionIsNotAsked() {
        assertThat(Frozen.of("condition/reading", Frozen.view().check(withAlarm(null))))
                .isEmpty();
    }

    @Test
    void theOptionThatTheCallerTakesIsNamedInTheOutcome() {
        Outcome answer = Frozen.only("condition/reading", taking("strict").check(withAlarm(null)));

        assertThat(answer.getOutcome()).isEqualTo(OutcomeType.MET);
        assertThat(answer.getReadings()).containsExactly("nation/question=strict");
    }

    @Test
    void aFactIsAskedUnderOneOptionOnly() {
        Submission submission = withAlarm("\"communityBased\": false");

        assertThat(Frozen.only("condition/reading-and-fact", taking("strict").check(submission))
                        .getOutcome())
                .isEqualTo(OutcomeType.NOT_APPLICABLE);
        assertThat(Frozen.only("condition/reading-and-fact", Frozen.view().check(submission))
                        .getOutcome())
                .isEqualTo(OutcomeType.MET);
    }

    @Test
    void anOptionThatNobodyCanDecideLeavesItUndetermined() {
        Outcome answer =
                Frozen.only("condition/reading-and-fact", taking("open").check(withAlarm(null)));

        assertThat(answer.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(answer.getReadings()).containsExactly("nation/question=open");
    }

    @Test
    void anOptionThatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taking("none"))
                .withMessageContainingAll("nation/question", "none");
    }

    @Test
    void aReadingThatNoPackHasIsRefused() {
        CheckOptions options = CheckOptions.defaults().reading("nation/no-such-question", "strict");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frozen.rulebook().inForce(Frozen.DISTRICT, Frozen.DAY, options))
                .withMessageContaining("nation/no-such-question");
    }

    /** Enrolled are at most twenty: in a class that lasted three months, and in an infant class of an enterprise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        group-lasting | "classGroups": [{"openedOn": "2022-01-31", "closedOn": "2022-04-30", "enrolledCount": 20}, {"openedOn": "2022-01-31", "closedOn": "2022-04-29", "enrolledCount": 99}] | MET |
        group-lasting | "classGroups": [{"openedOn": "2022-01-31", "closedOn": "2022-04-29", "enrolledCount": 99}, {"openedOn": "2022-01-31", "closedOn": "2022-04-30", "enrolledCount": 21}] | BREACHED |
        group-of-some | "legalForm": "ENTERPRISE", "classGroups": [{"classType": "INFANT", "enrolledCount": 21}]         | BREACHED       |
        group-of-some | "legalForm": "PUBLIC_INSTITUTION", "classGroups": [{"classType": "INFANT", "enrolledCount": 21}] | NOT_APPLICABLE |
        group-of-some | "legalForm": "PUBLIC_INSTITUTION"                                                                | NOT_APPLICABLE |
        group-of-some | "legalForm": "ENTERPRISE"                                                                        | UNDETERMINED   | classGroups
        group-of-some | "legalForm": "ENTERPRISE", "classGroups": []                                                     | NOT_APPLICABLE |
        group-of-some |                                                                                                  | UNDETERMINED   | classGroups legalForm
        """)
    void aConditionOnWhatEnclosesAnElementIsAskedOfThat(
            String rule, String facts, OutcomeType outcome, String missing) {
        String groups = facts == null ? "" : facts.replace("{\"", "{\"classGroupRef\": \"A\", \"");
        Outcome answer = Frozen.periodic("condition/" + rule, groups);

        assertThat(answer.getOutcome()).isEqualTo(outcome);
        assertThat(Frozen.missing(answer).replace("/institutions/0/", "").split(" "))
                .containsExactlyInAnyOrder((missing == null ? "" : missing).split(" "));
    }

    static Stream<Arguments> conditionsThatSayTooLittle() {
        return Stream.of(
                Arguments.of(Condition.builder().addIs("true").build(), "no fact"),
                Arguments.of(Condition.builder().reading("nation/question").build(), "no option"),
                Arguments.of(Condition.builder().fact("communityBased").build(), "no comparison"));
    }

    @ParameterizedTest
    @MethodSource("conditionsThatSayTooLittle")
    void aConditionThatSaysTooLittleIsRefused(Condition condition, String words) {
        Rulebook rulebook = Rulebook.of(OneRule.asking("nation", "MUST", condition));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rulebook.inForce(Division.of("000000"), Frozen.DAY).check(Frozen.institution("")))
                .withMessageContaining(words);
    }

    private static PolicyView taking(String option) {
        return Frozen.rulebook()
                .inForce(Frozen.DISTRICT, Frozen.DAY, CheckOptions.defaults().reading("nation/question", option));
    }
}
