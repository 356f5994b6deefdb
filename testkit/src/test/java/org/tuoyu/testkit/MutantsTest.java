package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.RuleId;
import org.tuoyu.serialization.PackReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

class MutantsTest {

    private static final Division WUJIANG = Division.of("320509");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final PolicyView VIEW = RULEBOOK.inForce(WUJIANG, DAY);

    private static int retention(Submission submission) {
        return institution(submission)
                .getPremises()
                .orElseThrow()
                .getSurveillance()
                .orElseThrow()
                .getRetentionDays()
                .orElseThrow();
    }

    private static Institution institution(Submission submission) {
        return submission.getInstitutions().orElseThrow().get(0);
    }

    /** Source: wujiang/5.1.3.h keeps recordings for at least 90 days. */
    @Test
    void theTwinsOfARetentionStandOnBothSidesOfNinetyDays() {
        Mutant mutant = Samples.breaching("safety/footage-retention", WUJIANG, DAY);

        assertThat(retention(mutant.witness())).isEqualTo(90);
        assertThat(retention(mutant.submission())).isEqualTo(89);
        assertThat(VIEW.check(mutant.witness())).isAccepted().failsExactly();
        assertThat(VIEW.check(mutant.submission()))
                .isRejected()
                .failsExactly("safety/footage-retention")
                .hasBreach("safety/footage-retention")
                .at("/institutions/0/premises/surveillance/retentionDays")
                .citing("wujiang/5.1.3.h");
        assertThat(mutant.pointer()).isEqualTo("/institutions/0/premises/surveillance/retentionDays");
    }

    /** Source: 托育机构设置标准（试行） article 19 lets a class of infants have ten children. */
    @Test
    void aClassOfElevenInfantsBreaksItsSizeAndNothingElse() {
        Mutant mutant = Samples.breaching("class-group/infant-size", WUJIANG, DAY);
        List<Integer> children = institution(mutant.submission()).getClassGroups().orElseThrow().stream()
                .map(ClassGroup::getEnrolledCount)
                .flatMap(count -> count.stream())
                .toList();

        assertThat(children).contains(11);
        assertThat(mutant.others()).isEmpty();
        assertThat(VIEW.check(mutant.submission())).failsExactly("class-group/infant-size");
    }

    /** Source: 托育机构设置标准（试行） article 11 asks for a lease of three years. */
    @Test
    void aLeaseOfThreeYearsIsADayLongerThanItsMutant() {
        Mutant mutant = Samples.breaching("premises/lease-term", WUJIANG, DAY);
        LocalDate start = institution(mutant.witness())
                .getPremises()
                .orElseThrow()
                .getLeaseStart()
                .orElseThrow();

        assertThat(institution(mutant.witness()).getPremises().orElseThrow().getLeaseEnd())
                .contains(start.plusYears(3).minusDays(1));
        assertThat(institution(mutant.submission()).getPremises().orElseThrow().getLeaseEnd())
                .contains(start.plusYears(3).minusDays(2));
    }

    @Test
    void aRuleWithoutAPlaceIsBrokenAtTheFirstThatAsksIt() {
        Mutant mutant = Samples.breaching("safety/footage-retention");

        assertThat(mutant.finding().getOutcome()).isEqualTo(OutcomeType.BREACHED);
        assertThat(mutant.rule()).isEqualTo(new RuleId("safety/footage-retention"));
    }

    @Test
    void aRuleThatNobodyAsksIsRefused() {
        assertThatThrownBy(() -> Samples.breaching("safety/no-such-rule"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("safety/no-such-rule");
        assertThatThrownBy(() -> Samples.breaching("safety/no-such-rule", WUJIANG, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutItsFactARuleIsOpenAndNamesIt() {
        RuleId rule = new RuleId("safety/footage-retention");
        List<Submission> open = Mutants.of(VIEW).undetermined(rule);

        assertThat(open).isNotEmpty();
        assertThat(VIEW.check(open.get(0)))
                .misses("safety/footage-retention", "/institutions/0/premises/surveillance/retentionDays");
    }

    /** The rules of a district of somebody else have mutants without a line of code. */
    @Test
    void aDistrictThatIsAddedHasMutantsAtOnce() {
        Rulebook more = RULEBOOK.with(PackReader.load(Path.of("..", "examples", "packs", "990101-example")));
        PolicyView view = more.inForce(Division.of("990101"), LocalDate.of(2026, 11, 22));
        Mutants mutants = Mutants.of(view);
        List<RuleId> own = mutants.rules().stream()
                .filter(rule -> rule.value().startsWith("fee/example-"))
                .toList();

        assertThat(own).isNotEmpty();
        for (RuleId rule : own) {
            assertThat(mutants.of(rule)).as(rule.value()).isNotEmpty();
            assertThat(view.check(mutants.of(rule).get(0).submission())).hasBreach(rule.value());
        }
    }
}
