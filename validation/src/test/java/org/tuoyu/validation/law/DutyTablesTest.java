package org.tuoyu.validation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.policy.RuleId;
import org.tuoyu.responsibility.Department;
import org.tuoyu.responsibility.DutyCode;
import org.tuoyu.responsibility.ResponsibilityAssignment;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** For every document whose table of duties is asked for: what it says itself complies, and each row left out is missed. */
class DutyTablesTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final RuleId ASSIGNED = RuleId.parse("responsibility/duty-assigned");
    private static final List<String> RULES = List.of(
            "responsibility/duty-assigned", "responsibility/body-as-documented", "responsibility/body-has-duty");

    static Stream<Named<Pack>> documents() {
        return RULEBOOK.packs().stream()
                .filter(pack -> pack.getBindings().stream()
                        .anyMatch(binding -> binding.getRule().equals(ASSIGNED)))
                .map(pack -> Named.of(document(pack).getId(), pack));
    }

    private static PolicyDocument document(Pack pack) {
        return pack.getDocument().orElseThrow();
    }

    private static List<Outcome> outcomes(Pack pack, List<DutyAssignment> rows) {
        Submission submission = Submission.builder()
                .schemaVersion("1.0")
                .submissionType(SubmissionType.DUTY_ASSIGNMENT)
                .responsibilities(
                        StatedList.copyOf(rows.stream().map(DutyTablesTest::row).toList()))
                .build();
        PolicyView view = RULEBOOK.inForce(
                Division.of(document(pack).getDivision()),
                document(pack).getInForceFrom().orElse(LocalDate.of(2026, 1, 1)).plusYears(1),
                new CheckOptions(true, Map.of()));
        return view.check(submission).getOutcomes().stream()
                .filter(outcome -> RULES.contains(outcome.getRule().toString()))
                .toList();
    }

    private static ResponsibilityAssignment row(DutyAssignment duty) {
        return ResponsibilityAssignment.builder()
                .department(Department.valueOf(duty.getBody()))
                .departmentName(duty.getBodyName().zh())
                .duty(DutyCode.valueOf(duty.getDuty()))
                .clause(duty.getClause().toString())
                .build();
    }

    private static List<DutyAssignment> named(Pack pack) {
        return pack.getDuties().stream()
                .filter(duty -> !List.of("UNASSIGNED", "NOT_HELD").contains(duty.getBody()))
                .toList();
    }

    @Test
    void severalDocumentsAreAskedFor() {
        assertThat(documents()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theTableOfTheDocumentComplies(Pack pack) {
        assertThat(outcomes(pack, named(pack)))
                .hasSizeGreaterThan(10)
                .noneMatch(outcome -> outcome.getOutcome() == OutcomeType.BREACHED)
                .filteredOn(outcome -> outcome.getOutcome() == OutcomeType.UNDETERMINED)
                .allMatch(outcome -> outcome.getMissing().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachClauseLeftOutIsMissedUnderItsOwnId(Pack pack) {
        Map<String, List<DutyAssignment>> byClause = named(pack).stream()
                .collect(Collectors.groupingBy(duty -> duty.getClause().toString()));
        List<String> asked = outcomes(pack, List.of()).stream()
                .filter(outcome -> outcome.getRule().equals(ASSIGNED) && outcome.getOutcome() == OutcomeType.BREACHED)
                .map(outcome -> outcome.getClauses().get(0).toString())
                .toList();
        assertThat(asked).isNotEmpty();
        for (String clause : asked) {
            List<DutyAssignment> left = new ArrayList<>(named(pack));
            left.removeAll(byClause.get(clause));
            left.removeIf(duty -> !duty.getDuty().equals("OTHER")
                    && byClause.get(clause).stream()
                            .anyMatch(each -> each.getDuty().equals(duty.getDuty())));

            assertThat(outcomes(pack, left))
                    .as(clause)
                    .anyMatch(outcome -> outcome.getRule().equals(ASSIGNED)
                            && outcome.getOutcome() == OutcomeType.BREACHED
                            && outcome.getClauses().get(0).toString().equals(clause));
        }
    }
}
