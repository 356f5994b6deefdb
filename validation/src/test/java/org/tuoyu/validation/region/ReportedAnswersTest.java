package org.tuoyu.validation.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.finding.Verdict;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** What a report says of regions and of bodies beside its outcomes. */
class ReportedAnswersTest {

    private static final PolicyView JINDONG =
            Rulebook.bundled().inForce(Division.of("330703"), LocalDate.of(2021, 1, 15));

    private static Submission submission(String type, String members) {
        return Frozen.submission(members.replace('\'', '"'))
                .withSubmissionType(org.tuoyu.submission.SubmissionType.valueOf(type));
    }

    @Test
    void aTargetThatIsNotMetIsNoBreach() {
        Report report = JINDONG.check(submission(
                "REGION_REPORT", "'regions': [{'division': '330703', 'asOf': '2020-12-31', 'seatsNewInYear': 13}]"));

        assertThat(report.getTargets())
                .filteredOn(target -> target.getClause().equals(ClauseId.parse("jindong/1.2.f")))
                .extracting(TargetResult::getStatus)
                .containsExactly(TargetStatus.NOT_MET);
        assertThat(report.getVerdict()).isNotEqualTo(Verdict.REJECTED);
    }

    @Test
    void aReportWithoutRegionsHasNoTargets() {
        assertThat(JINDONG.check(submission("SELF_CHECK", "")).getTargets()).isEmpty();
    }

    @Test
    void aFilingSaysWhichBodyHandlesIt() {
        String institution = "'institutions': [{'institutionRef': 'one', 'institutionForm': 'INDEPENDENT'}]";

        assertThat(JINDONG.check(submission("FILING", institution)).getRoutes())
                .anyMatch(route ->
                        route.getDuty().equals("FILING") && route.getBody().equals("HEALTH"));
        assertThat(JINDONG.check(submission("SELF_CHECK", institution)).getRoutes())
                .isEmpty();
    }

    @Test
    void oneRegionAloneIsMeasuredAsInASubmission() {
        Submission whole = submission(
                "REGION_REPORT", "'regions': [{'division': '330703', 'asOf': '2020-12-31', 'seatsNewInYear': 13}]");
        RegionStatistics region = whole.getRegions().orElseThrow().get(0);

        assertThat(JINDONG.targets(region)).isEqualTo(JINDONG.targets(whole)).isNotEmpty();
    }
}
