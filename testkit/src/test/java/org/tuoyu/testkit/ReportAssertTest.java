package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.Summary;
import org.tuoyu.finding.Verdict;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Text;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.Rulebook;

/** What a failed assertion says, word by word. The reports are made up: no law has a say in them. */
class ReportAssertTest {

    private static final Outcome FOOTAGE = outcome("safety/footage-retention", OutcomeType.BREACHED)
            .severity(Severity.ERROR)
            .pointer("/institutions/0/premises/surveillance/retentionDays")
            .addClauses(ClauseId.parse("example/1"))
            .message(new Text("录像保存60天，应不少于90天。", "Recordings are kept 60 days, at least 90 are asked."))
            .build();
    private static final Outcome FEES = outcome("disclosure/fees", OutcomeType.BREACHED)
            .severity(Severity.WARNING)
            .pointer("/institutions/0/fees/0/disclosed")
            .message(new Text("收费未公示。", "The fee is not disclosed."))
            .build();
    private static final Outcome LEASE = outcome("premises/lease-term", OutcomeType.UNDETERMINED)
            .pointer("/institutions/0/premises")
            .addMissing("/institutions/0/premises/leaseStart", "/institutions/0/premises/leaseEnd")
            .message(new Text("租期未填报。", "The lease is not stated."))
            .build();
    private static final Outcome MET = outcome("staff/director", OutcomeType.MET)
            .pointer("/institutions/0")
            .build();

    private static Outcome.Builder outcome(String rule, OutcomeType type) {
        return Outcome.builder().rule(new RuleId(rule)).outcome(type);
    }

    private static Report report(Verdict verdict, Outcome... outcomes) {
        return report(verdict, List.of(outcomes));
    }

    /** A report like one of the engine, with these outcomes. */
    private static Report report(Verdict verdict, List<Outcome> outcomes) {
        Report like = Rulebook.bundled()
                .check(Samples.submission(
                        Division.of("320509"), SubmissionType.EMPLOYER_SURVEY, LocalDate.of(2022, 3, 1)));
        return like.withVerdict(verdict)
                .withOutcomes(outcomes)
                .withStructure(List.of())
                .withSummary(Summary.builder()
                        .met(count(outcomes, OutcomeType.MET))
                        .breached(count(outcomes, OutcomeType.BREACHED))
                        .notApplicable(count(outcomes, OutcomeType.NOT_APPLICABLE))
                        .undetermined(count(outcomes, OutcomeType.UNDETERMINED))
                        .build());
    }

    private static int count(List<Outcome> outcomes, OutcomeType type) {
        return (int) outcomes.stream().filter(each -> each.getOutcome() == type).count();
    }

    private static String failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable assertion) {
        Throwable failure = catchThrowable(assertion);
        assertThat(failure).isInstanceOf(AssertionError.class);
        return String.valueOf(failure.getMessage());
    }

    private static final Report REJECTED = report(Verdict.REJECTED, MET, FEES, LEASE, FOOTAGE);

    @Test
    void anotherVerdictShowsWhatItRestsOn() {
        assertThat(failure(() -> assertThat(REJECTED).isAccepted())).isEqualTo("""
            expected ACCEPTED, but it is REJECTED:
              REJECTED in 320509 on 2022-03-01: 1 met, 2 breached, 1 undetermined, 0 not applicable
              BREACHED ERROR safety/footage-retention at /institutions/0/premises/surveillance/retentionDays: 录像保存60天，应不少于90天。
              BREACHED WARNING disclosure/fees at /institutions/0/fees/0/disclosed: 收费未公示。
              UNDETERMINED premises/lease-term at /institutions/0/premises, missing /institutions/0/premises/leaseStart, /institutions/0/premises/leaseEnd: 租期未填报。\
            """);
    }

    @Test
    void otherBreachesThanAskedForAreToldApart() {
        assertThat(failure(() -> assertThat(REJECTED).failsExactly("disclosure/fees", "staff/director", "fee/refund")))
                .isEqualTo("""
                    expected breaches of exactly [disclosure/fees, staff/director, fee/refund], but
                      missing: MET staff/director at /institutions/0
                      missing: fee/refund was not asked
                      unexpected: BREACHED ERROR safety/footage-retention at /institutions/0/premises/surveillance/retentionDays: 录像保存60天，应不少于90天。
                      REJECTED in 320509 on 2022-03-01: 1 met, 2 breached, 1 undetermined, 0 not applicable\
                    """);
    }

    @Test
    void aRuleThatIsNotBreachedTellsWhatItAnswered() {
        assertThat(failure(() -> assertThat(REJECTED).hasBreach("premises/lease-term")))
                .isEqualTo("""
                    expected a breach of premises/lease-term, but
                      UNDETERMINED premises/lease-term at /institutions/0/premises, missing /institutions/0/premises/leaseStart, /institutions/0/premises/leaseEnd: 租期未填报。
                      REJECTED in 320509 on 2022-03-01: 1 met, 2 breached, 1 undetermined, 0 not applicable
                      BREACHED ERROR safety/footage-retention at /institutions/0/premises/surveillance/retentionDays: 录像保存60天，应不少于90天。
                      BREACHED WARNING disclosure/fees at /institutions/0/fees/0/disclosed: 收费未公示。\
                    """);
    }

    @Test
    void aFactThatIsNotMissedTellsWhatTheRuleAnswered() {
        Report met = report(Verdict.ACCEPTED, MET);

        assertThat(failure(() -> assertThat(met).misses("staff/director", "/institutions/0/directorRef")))
                .isEqualTo("""
                    expected staff/director to miss /institutions/0/directorRef, but
                      MET staff/director at /institutions/0
                      ACCEPTED in 320509 on 2022-03-01: 1 met, 0 breached, 0 undetermined, 0 not applicable\
                    """);
    }

    @Test
    void aBreachElsewhereAndOfAnotherClauseIsToldSo() {
        assertThat(failure(
                        () -> assertThat(REJECTED).hasBreach("disclosure/fees").at("/institutions/1/fees/0")))
                .isEqualTo("expected the breach at /institutions/1/fees/0, but it is at"
                        + " [/institutions/0/fees/0/disclosed]");
        assertThat(failure(() -> assertThat(REJECTED)
                        .hasBreach("safety/footage-retention")
                        .citing("example/2")))
                .isEqualTo("expected the breach to cite example/2, but it cites [example/1]");
    }

    /** However much a report says, a failure is read at one glance. */
    @Test
    void aLongReportIsCounted() {
        List<Outcome> many = IntStream.range(0, 400)
                .mapToObj(i -> i % 2 == 0
                        ? FOOTAGE.withPointer("/institutions/" + i)
                        : LEASE.withPointer("/institutions/" + i))
                .toList();
        StructureFinding unknown = StructureFinding.builder()
                .code("field/unknown")
                .severity(Severity.WARNING)
                .pointer("/extra")
                .line(1)
                .column(2)
                .message(new Text("未知字段。", "Unknown field."))
                .build();
        Report report = report(Verdict.REJECTED, many)
                .withStructure(IntStream.range(0, 50).mapToObj(i -> unknown).toList());

        String failure = failure(() -> assertThat(report).isAccepted());

        assertThat(failure.lines()).hasSizeLessThanOrEqualTo(31);
        assertThat(failure)
                .contains("\n  and 188 more breaches\n", "\n  and 192 more open rules\n")
                .endsWith("\n  WARNING field/unknown at /extra: 未知字段。\n  and 45 more faults of form");
        assertThat(failure(() -> assertThat(report).failsExactly())).contains("unexpected: BREACHED ERROR safety/foot");
        assertThat(failure(() -> assertThat(report).hasBreach("fee/refund")).lines())
                .hasSizeLessThanOrEqualTo(31);
    }

    @Test
    void whatHoldsFailsNothing() {
        assertThat(REJECTED)
                .isRejected()
                .failsExactly("safety/footage-retention", "disclosure/fees")
                .misses("premises/lease-term", "/institutions/0/premises/leaseEnd")
                .hasBreach("safety/footage-retention")
                .at("/institutions/0/premises/surveillance/retentionDays")
                .citing("example/1");
        assertThat(report(Verdict.UNDETERMINED, LEASE)).isUndetermined().failsExactly();
    }
}
