package org.tuoyu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.RulebookStamp;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.Summary;
import org.tuoyu.finding.Verdict;
import org.tuoyu.finding.Waiver;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.RuleId;

class WaiversTest {

    private static final RuleId RULE = RuleId.parse("safety/footage-retention");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final InputStamp FILE =
            InputStamp.builder().name("waivers.json").build();

    private static Waiver waiver(String subject, Optional<String> issuer, LocalDate until) {
        return Waiver.builder()
                .rule(RULE)
                .subject(subject)
                .reason("设备更换")
                .issuer(issuer)
                .until(until)
                .build();
    }

    private static Report report(OutcomeType type, Severity severity) {
        Outcome outcome = Outcome.builder()
                .rule(RULE)
                .outcome(type)
                .severity(severity)
                .addClauses(ClauseId.parse("wujiang/5.1.3.h"))
                .pointer("/institutions/0")
                .subject("A")
                .build();
        return Report.builder()
                .schemaVersion("1.0")
                .verdict(Verdict.REJECTED)
                .input(InputStamp.builder().build())
                .division("320509")
                .asOf(DAY)
                .rulebook(RulebookStamp.builder().version("1").drafts(false).build())
                .summary(Summary.builder()
                        .met(0)
                        .breached(1)
                        .notApplicable(0)
                        .undetermined(0)
                        .build())
                .addOutcomes(outcome)
                .build();
    }

    private static Report applied(Waiver waiver, OutcomeType type, Severity severity) {
        return Waivers.of(List.of(waiver), FILE).apply(report(type, severity));
    }

    @Test
    void aWaivedBreachStaysVisibleAndDoesNotReject() {
        Waiver waiver = waiver("A", Optional.of("区卫健局"), DAY);
        Report report = applied(waiver, OutcomeType.BREACHED, Severity.ERROR);

        assertThat(report.getVerdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.getSeverity()).contains(Severity.ERROR);
            assertThat(breach.getWaiver()).contains(waiver);
        });
        assertThat(report.getSummary().getWaived()).contains(1);
        assertThat(report.getWaivers()).containsExactly(waiver);
        assertThat(report.getWaiverFile()).contains(FILE);
        assertThat(report.getStructure()).isEmpty();
    }

    @Test
    void whatCannotBeToldIsWaivedToo() {
        Report report = applied(waiver("A", Optional.of("区卫健局"), DAY), OutcomeType.UNDETERMINED, Severity.ERROR);

        assertThat(report.getVerdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aWaiverThatHasExpiredIsReportedAndDoesNotCount() {
        Report report =
                applied(waiver("A", Optional.of("区卫健局"), DAY.minusDays(1)), OutcomeType.BREACHED, Severity.ERROR);

        assertThat(report.getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.getStructure()).extracting(StructureFinding::getCode).containsExactly("waiver/expired");
        assertThat(report.getSummary().getWaived()).contains(0);
    }

    @Test
    void aMandatoryClauseNeedsAnIssuer() {
        Report report = applied(waiver("A", Optional.empty(), DAY), OutcomeType.BREACHED, Severity.ERROR);

        assertThat(report.getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.getStructure()).extracting(StructureFinding::getCode).containsExactly("waiver/no-issuer");
        Report lesser = applied(waiver("A", Optional.empty(), DAY), OutcomeType.BREACHED, Severity.WARNING);
        assertThat(lesser.breaches().get(0).getWaiver()).isPresent();
        assertThat(lesser.getStructure()).isEmpty();
    }

    @Test
    void aWaiverOfAnotherSubjectIsUnused() {
        Waiver other = waiver("B", Optional.of("区卫健局"), DAY);
        Waivers waivers = Waivers.of(List.of(other), FILE);
        Report report = waivers.apply(report(OutcomeType.BREACHED, Severity.ERROR));

        assertThat(report.getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report.getWaivers()).isEmpty();
        assertThat(waivers.unused(report.getWaivers())).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("waiver/unused");
            assertThat(finding.getMessage().zh()).contains("safety/footage-retention", "B");
        });
        assertThat(waivers.unused(List.of(other))).isEmpty();
    }
}
