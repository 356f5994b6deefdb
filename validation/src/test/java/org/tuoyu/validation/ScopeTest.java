package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.identifier.Division;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

class ScopeTest {

    private static Report check(String members) {
        return Frozen.view().check(Frozen.submission(SubmissionType.PERIODIC_REPORT, members));
    }

    private static List<String> answers(String rule, Report report) {
        return Frozen.of(rule, report).stream()
                .map(outcome -> outcome.getOutcome() + " " + outcome.getPointer() + " "
                        + outcome.getSubject().orElse("-"))
                .toList();
    }

    @Test
    void elementsThatAgreeGiveOneOutcomeForEachInstitution() {
        Report report = check("\"institutions\": ["
                + "{\"institutionRef\": \"I1\", \"classGroups\": [{\"classGroupRef\": \"A\", \"floorMat\": true},"
                + " {\"classGroupRef\": \"B\", \"floorMat\": true}]},"
                + "{\"institutionRef\": \"I2\", \"classGroups\": [{\"classGroupRef\": \"C\", \"floorMat\": true}]},"
                + "{\"institutionRef\": \"I3\", \"classGroups\": []}]");

        assertThat(answers("scope/class-group", report))
                .containsExactly(
                        "MET /institutions/0 I1", "MET /institutions/1 I2", "NOT_APPLICABLE /institutions/2 I3");
    }

    @Test
    void whatIsAskedOfInstitutionsIsOpenWhereNothingIsStated() {
        Report report = check("\"submissionId\": \"S\"");

        assertThat(Frozen.of("scope/class-group", report)).singleElement().satisfies(outcome -> {
            assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
            assertThat(outcome.getMissing()).containsExactly("/institutions");
        });
        assertThat(report.getSummary().getMet()).isZero();
    }

    @Test
    void nothingIsOpenWhereOtherThingsAreStated() {
        Report report = check("\"employers\": [{\"employerRef\": \"E\"}]");

        assertThat(Frozen.of("scope/class-group", report)).isEmpty();
    }

    @Test
    void everyElementThatIsBreachedOrOpenHasAnOutcomeOfItsOwn() {
        Report report = check("\"institutions\": [{\"institutionRef\": \"I1\", \"classGroups\": ["
                + "{\"classGroupRef\": \"A\", \"floorMat\": false}, {\"classGroupRef\": \"B\", \"floorMat\": true},"
                + "{\"classGroupRef\": \"C\"}, {\"classGroupRef\": \"D\", \"floorMat\": false}]}]");

        assertThat(answers("scope/class-group", report))
                .containsExactly(
                        "BREACHED /institutions/0/classGroups/0/floorMat I1",
                        "UNDETERMINED /institutions/0/classGroups/2 I1",
                        "BREACHED /institutions/0/classGroups/3/floorMat I1");
    }

    @Test
    void theSubjectIsTheCreditCodeWhereItIsStated() {
        String code = "91320509TT0000031Y";
        Report report = check("\"institutions\": [{\"institutionRef\": \"I1\", \"creditCode\": \"" + code + "\"}]");

        assertThat(report.getOutcomes())
                .filteredOn(outcome -> outcome.getPointer().startsWith("/institutions"))
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.getSubject()).contains(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FULL_DAY | "classGroups": [{"classGroupRef": "A", "serviceMode": "HALF_DAY"}, {"classGroupRef": "B", "serviceMode": "FULL_DAY"}] | MET          |
        HALF_DAY | "classGroups": [{"classGroupRef": "A", "serviceMode": "HALF_DAY"}, {"classGroupRef": "B", "serviceMode": "FULL_DAY"}] | BREACHED     |
        FULL_DAY | "classGroups": [{"classGroupRef": "A", "serviceMode": "FULL_DAY"}]                                                    | UNDETERMINED | /institutions/0/children/0/classGroupRef
        FULL_DAY | "classGroups": [{"classGroupRef": "B"}]                                                                               | UNDETERMINED | /institutions/0/classGroups/0/serviceMode
        """)
    void aChildReachesTheClassGroupItRefersTo(String mode, String groups, OutcomeType outcome, String missing) {
        Outcome answer = Frozen.periodic(
                "scope/child-of-class-group",
                "\"children\": [{\"childRef\": \"C\", \"classGroupRef\": \"B\", \"serviceMode\": \"" + mode + "\"}], "
                        + groups);

        assertThat(answer.getOutcome()).isEqualTo(outcome);
        assertThat(Frozen.missing(answer)).isEqualTo(missing == null ? "" : missing);
    }

    @Test
    void anElementReachesTheOnesThatEncloseIt() {
        String staff = "\"staff\": [{\"staffRef\": \"S\", \"role\": \"COOK\", \"fullTime\": true}]";

        assertThat(answers(
                        "condition/of-enclosing",
                        check("\"preparedOn\": \"2023-01-01\", \"institutions\":"
                                + " [{\"institutionRef\": \"I1\", \"legalForm\": \"ENTERPRISE\", " + staff + "}]")))
                .containsExactly("MET /institutions/0 I1");
        assertThat(answers(
                        "condition/of-enclosing",
                        check("\"institutions\":" + " [{\"institutionRef\": \"I1\", \"legalForm\": \"ENTERPRISE\", "
                                + staff + "}]")))
                .containsExactly("NOT_APPLICABLE /institutions/0 I1");
    }

    @Test
    void aListThatIsNotStatedLeavesItUndetermined() {
        Outcome answer = Frozen.periodic("scope/certificate", "\"name\": \"X\"");

        assertThat(answer.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(answer.getMissing()).containsExactly("/institutions/0/staff");
    }

    @Test
    void aNestedListThatIsNotStatedIsNamedBesideWhatWasFound() {
        List<Outcome> answers = Frozen.of(
                "scope/certificate",
                check(
                        "\"institutions\": [{\"institutionRef\": \"I1\", \"staff\": ["
                                + "{\"staffRef\": \"A\", \"certificates\": [{\"verified\": false}]}, {\"staffRef\": \"B\"}]}]"));

        assertThat(answers)
                .extracting(Outcome::getOutcome)
                .containsExactly(OutcomeType.BREACHED, OutcomeType.UNDETERMINED);
        assertThat(answers.get(1).getMissing()).containsExactly("/institutions/0/staff/1/certificates");
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC_INSTITUTION, NOT_APPLICABLE", "ENTERPRISE, UNDETERMINED"})
    void aListThatIsNotStatedIsNotMissedWhereTheRuleDoesNotReachTheInstitution(String form, OutcomeType outcome) {
        assertThat(Frozen.periodic("scope/staff-of-enterprise", "\"legalForm\": \"" + form + "\"")
                        .getOutcome())
                .isEqualTo(outcome);
    }

    @Test
    void outcomesComeInTheOrderOfInstitutionsAndRuleIds() {
        Report report = check(
                "\"preparedOn\": \"2023-01-01\", \"institutions\": [{\"institutionRef\": \"I1\"}, {\"institutionRef\": \"I2\"}]");

        List<String> subjects = report.getOutcomes().stream()
                .map(outcome -> outcome.getSubject().orElse(""))
                .toList();
        assertThat(subjects).isSorted().contains("", "I1", "I2");
        for (String subject : List.of("", "I1", "I2")) {
            List<String> rules = new ArrayList<>();
            report.getOutcomes().stream()
                    .filter(outcome -> outcome.getSubject().orElse("").equals(subject))
                    .forEach(outcome -> rules.add(outcome.getRule().toString()));
            assertThat(rules).isSorted().isNotEmpty();
        }
    }

    @Test
    void theSummaryCountsEveryOutcome() {
        Report report = check("\"institutions\": [{\"institutionRef\": \"I1\", \"classGroups\": []}]");

        assertThat(report.getSummary().getMet()
                        + report.getSummary().getBreached()
                        + report.getSummary().getNotApplicable()
                        + report.getSummary().getUndetermined())
                .isEqualTo(report.getOutcomes().size());
        assertThat(report.getSummary().getUndetermined()).isEqualTo((int) report.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == OutcomeType.UNDETERMINED)
                .count());
    }

    /** Of employers that are not listed nobody asks a condition with an alternative; the list is what is missing. */
    @Test
    void anAlternativeIsNotAskedOfElementsThatAreNotListed() {
        Submission survey = Frozen.submission(SubmissionType.EMPLOYER_SURVEY, "\"submissionId\": \"S\"");

        Report report = Rulebook.bundled()
                .inForce(Division.of("330205"), LocalDate.of(2022, 3, 1))
                .check(survey);

        assertThat(Frozen.of("employer/children-threshold", report))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.getOutcome()).isEqualTo(OutcomeType.UNDETERMINED);
                    assertThat(outcome.getMissing()).containsExactly("/employers");
                });
    }
}
