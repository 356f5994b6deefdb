package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.UnlistedElements;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Scope;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;

/** A report says which elements a submission leaves out without being asked for them. */
class NotListedTest {

    private static final PolicyView JINDONG =
            Rulebook.bundled().inForce(Division.of("330703"), LocalDate.parse("2021-09-01"));

    private static Report report(String type, String institution) {
        String json =
                "{'schemaVersion': '1.0', 'submissionType': '" + type + "', 'institutions': [" + institution + "]}";
        ReadResult<Submission> read =
                SubmissionReader.standard().read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return JINDONG.check(
                read.document().orElseThrow(),
                read.structure(),
                InputStamp.builder().build());
    }

    private static List<Scope> notListed(Report report) {
        return report.getSummary().getNotListed().stream()
                .map(UnlistedElements::getScope)
                .toList();
    }

    @Test
    void childrenThatAreNotListedAreTold() {
        Report report = report("PERIODIC_REPORT", "{'institutionRef': 'one'}");

        assertThat(notListed(report)).containsExactly(Scope.CHILD);
        assertThat(report.getSummary().getNotListed().get(0).getRules())
                .isEqualTo((int) report.getOutcomes().stream()
                        .filter(NotListedTest::isLeftAside)
                        .count())
                .isPositive();
    }

    private static boolean isLeftAside(Outcome outcome) {
        return outcome.getOutcome() == OutcomeType.NOT_APPLICABLE
                && outcome.getMessage()
                        .filter(text -> text.zh().startsWith("报送未列出"))
                        .isPresent()
                && outcome.getPointer().startsWith("/institutions/0")
                && Scope.CHILD
                        == JINDONG.rules(org.tuoyu.submission.SubmissionType.PERIODIC_REPORT).stream()
                                .filter(rule -> rule.definition().getId().equals(outcome.getRule()))
                                .findFirst()
                                .orElseThrow()
                                .definition()
                                .getScope();
    }

    @Test
    void childrenThatAreListedOrStatedAsNoneAreNot() {
        assertThat(notListed(report("PERIODIC_REPORT", "{'institutionRef': 'one', 'children': []}")))
                .isEmpty();
        assertThat(notListed(report(
                        "PERIODIC_REPORT",
                        "{'institutionRef': 'one', 'children': [{'childRef': 'c', 'absences': []}]}")))
                .isEmpty();
    }

    @Test
    void oneInstitutionThatLeavesThemOutIsEnough() {
        assertThat(notListed(report(
                        "PERIODIC_REPORT", "{'institutionRef': 'one', 'children': []}, {'institutionRef': 'two'}")))
                .containsExactly(Scope.CHILD);
    }

    @Test
    void childrenThatAreListedAndCannotBeReadAreOpenBecauseOfThat() {
        List<String> rules = report("PERIODIC_REPORT", "{'institutionRef': 'one'}").getOutcomes().stream()
                .filter(NotListedTest::isLeftAside)
                .map(Outcome::getRule)
                .map(RuleId::value)
                .toList();

        Report report = report("PERIODIC_REPORT", "{'institutionRef': 'one', 'children': [5]}");

        assertThat(rules).isNotEmpty();
        assertThat(report.getStructure())
                .extracting(StructureFinding::getPointer)
                .containsExactly("/institutions/0/children/0");
        assertThat(notListed(report)).isEmpty();
        assertThat(report.undetermined().stream()
                        .filter(outcome -> rules.contains(outcome.getRule().value())))
                .hasSameSizeAs(rules)
                .allSatisfy(outcome -> {
                    assertThat(outcome.getMissing()).contains("/institutions/0/children");
                    assertThat(outcome.getCause()).contains("/institutions/0/children/0");
                });
    }

    @Test
    void aFaultElsewhereDoesNotAskForChildren() {
        Report report = report(
                "PERIODIC_REPORT", "{'institutionRef': 'one', 'children': [5]}, {'institutionRef': 'two', 'staff': 3}");

        assertThat(notListed(report)).containsExactly(Scope.CHILD);
        assertThat(report.undetermined())
                .noneMatch(outcome -> outcome.getMissing().contains("/institutions/1/children"));
    }
}
