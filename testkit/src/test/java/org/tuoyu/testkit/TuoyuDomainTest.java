package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Assertions;
import org.tuoyu.child.Child;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.responsibility.JointConference;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.staff.StaffRole;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.subsidy.Claim;
import org.tuoyu.validation.Rulebook;

@Domain(DomainContext.Global.class)
@Domain(TuoyuDomain.class)
class TuoyuDomainTest {

    private static final Rulebook RULES = Rulebook.bundled();
    private static final Division WUJIANG = Division.of("320509");

    private static Institution institution(Submission submission) {
        return submission.getInstitutions().orElseThrow().get(0);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void annotationsNarrowPlaceDayAndType(
            @ForAll @InDivision("320509") @On("2021-09-01") @OfType(SubmissionType.FILING) @Compliant
                    Submission submission) {
        assertThat(submission.getDivision()).contains(WUJIANG);
        assertThat(submission.getAsOf()).contains(LocalDate.of(2021, 9, 1));
        assertThat(submission.getSubmissionType()).contains(SubmissionType.FILING);
        assertThat(RULES.check(submission)).isAccepted().failsExactly();
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void aBreachIsTheOneAskedFor(
            @ForAll @InDivision("320509") @OfType(SubmissionType.SELF_CHECK) @Breaching("safety/footage-retention")
                    Submission submission) {
        assertThat(RULES.check(submission)).isRejected().failsExactly("safety/footage-retention");
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void whatIsUndeterminedLacksAFact(
            @ForAll @InDivision("320509") @Undetermined("safety/footage-retention") Submission submission) {
        assertThat(RULES.check(submission).undetermined().stream()
                        .filter(open -> !open.getMissing().isEmpty())
                        .map(open -> open.getRule().value()))
                .contains("safety/footage-retention");
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void institutionsAreOfThePlace(@ForAll @InDivision("350102") Institution institution) {
        assertThat(institution.getDivision()).contains(Division.of("350102"));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void everyRoleIsAmongTheStaff(@ForAll StaffMember member) {
        Statistics.collect(member.getRole().orElseThrow() == StaffRole.CARE_WORKER);
        Statistics.coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 5));
        assertThat(member.getIdentityNumber().map(number -> number.reveal()).orElse("999999"))
                .startsWith("999999");
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void otherTypesOfTheModelComeWithoutSetUp(
            @ForAll Child child,
            @ForAll ClassGroup group,
            @ForAll Claim claim,
            @ForAll RegionStatistics region,
            @ForAll JointConference conference) {
        assertThat(child.getChildRef()).isNotEmpty();
        assertThat(group.getSeatCapacity().orElseThrow()).isPositive();
        assertThat(claim.getClaimedAmount()).isPresent();
        assertThat(region.getResidentPopulation()).isPresent();
        assertThat(conference.getPosts()).isPresent();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void smallAndLargeInstitutionsAreGenerated(@ForAll Submission submission) {
        int classes = institution(submission).getClassGroups().orElseThrow().size();
        Statistics.label("classes").collect(classes == 1 ? "one" : classes > 3 ? "many" : "some");
        Statistics.label("classes").coverage(coverage -> {
            coverage.check("one").percentage(percentage -> percentage > 5);
            coverage.check("many").percentage(percentage -> percentage > 15);
        });
    }

    /** Any failure that needs two children ends at one class of two. */
    @Example
    void aFailureShrinksToASmallDocument() {
        Arbitrary<Submission> arbitrary = Submissions.in(WUJIANG).compliant();
        Shrinkable<Submission> failing = arbitrary.generator(1000).stream(new Random(42))
                .filter(each -> fails(each.value()))
                .findFirst()
                .orElseThrow();

        Submission small = Assertions.assertTimeout(Duration.ofSeconds(10), () -> shrunk(failing))
                .value();

        assertThat(institution(small).getClassGroups().orElseThrow()).hasSize(1);
        assertThat(institution(small).getChildren().orElseThrow()).hasSize(2);
    }

    private static boolean fails(Submission submission) {
        return institution(submission).getChildren().orElseThrow().size() >= 2;
    }

    private static Shrinkable<Submission> shrunk(Shrinkable<Submission> failing) {
        Shrinkable<Submission> best = failing;
        Optional<Shrinkable<Submission>> next = Optional.of(failing);
        while (next.isPresent()) {
            best = next.get();
            next = best.shrink().filter(each -> fails(each.value())).findFirst();
        }
        return best;
    }

    @Example
    void aRuleThatIsNotAskedIsRefused() {
        assertThatThrownBy(() -> Submissions.in(WUJIANG).breaching("safety/no-such-rule"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("safety/no-such-rule");
        assertThatThrownBy(() -> Submissions.in(WUJIANG).undetermined("safety/no-such-rule"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
