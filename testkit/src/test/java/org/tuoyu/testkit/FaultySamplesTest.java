package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleId;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

class FaultySamplesTest {

    private static final Division WUJIANG = Division.of("320509");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
    private static final PolicyView VIEW = Rulebook.bundled().inForce(WUJIANG, DAY);

    private static List<Mutant> faulty(SubmissionType type, long seed, int count) {
        return Samples.faulty(VIEW, type, seed).limit(count).toList();
    }

    @ParameterizedTest
    @EnumSource(SubmissionType.class)
    void eachBreaksTheRuleOfItsFindingAndNoOther(SubmissionType type) {
        List<Mutant> faulty = faulty(type, 7, 30);

        assertThat(faulty).hasSize(30);
        for (Mutant each : faulty) {
            assertThat(VIEW.check(each.submission())).failsExactly(each.rule().value());
            assertThat(VIEW.check(each.submission()).breaches()).contains(each.finding());
            assertThat(VIEW.check(each.witness())).failsExactly();
            assertThat(each.others()).isEmpty();
            assertThat(Consistency.check(each.witness())).isEmpty();
            assertThat(each.form()).isEqualTo(Consistency.check(each.submission()));
        }
    }

    @Test
    void everyRuleThatCanBeBrokenAloneHasItsTurnBeforeOneComesAgain() {
        Mutants mutants = Mutants.of(VIEW);
        List<RuleId> alone = mutants.rules().stream()
                .filter(rule -> mutants.of(rule, SubmissionType.FILING).stream()
                        .anyMatch(mutant -> mutant.others().isEmpty()))
                .toList();

        List<RuleId> first = faulty(SubmissionType.FILING, 3, alone.size()).stream()
                .map(Mutant::rule)
                .toList();

        assertThat(alone).hasSizeGreaterThan(20);
        assertThat(first).containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSeedOthers() {
        List<Submission> some = submissions(faulty(SubmissionType.SELF_CHECK, 1, 12));

        assertThat(submissions(faulty(SubmissionType.SELF_CHECK, 1, 12))).isEqualTo(some);
        assertThat(submissions(faulty(SubmissionType.SELF_CHECK, 2, 12))).isNotEqualTo(some);
    }

    private static List<Submission> submissions(List<Mutant> mutants) {
        return mutants.stream().map(Mutant::submission).toList();
    }

    @Test
    void eachIsWrittenAndReadBackUnderAnIdentityOfItsOwn() {
        List<Submission> faulty = submissions(faulty(SubmissionType.SELF_CHECK, 5, 40));

        assertThat(faulty.stream().map(Submission::getSubmissionId)).doesNotHaveDuplicates();
        for (Submission each : faulty) {
            assertThat(SubmissionReader.standard()
                            .read(SubmissionWriter.of(JsonLayout.COMPACT).write(each))
                            .document())
                    .contains(each);
        }
    }
}
