package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.providers.TypeUsage;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.finding.Outcome;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.RuleId;
import org.tuoyu.premises.Premises;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** Edge cases, distribution and ends of those generators that {@link GeneratorsTest} and {@link ShrinkingTest} do not have. */
class GeneratorEdgesTest {

    private static final Division WUJIANG = Division.of("320509");
    private static final PolicyView VIEW = Rulebook.bundled().inForce(WUJIANG, TuoyuDomain.DAY);
    private static final SubmissionType TYPE = SubmissionType.SELF_CHECK;
    private static final String LEASE = "premises/lease-term";

    private static <T> Set<T> edges(Arbitrary<T> arbitrary) {
        Set<T> edges = new HashSet<>();
        arbitrary.edgeCases().forEach(edge -> edges.add(edge.value()));
        return edges;
    }

    private static <T> List<T> drawn(Arbitrary<T> arbitrary, int count) {
        return arbitrary.generator(1000).stream(new Random(5))
                .limit(count)
                .map(Shrinkable::value)
                .toList();
    }

    private static Set<String> missing(Submission submission) {
        return VIEW.check(submission).undetermined().stream()
                .filter(outcome -> outcome.getRule().value().equals(LEASE))
                .flatMap(outcome -> outcome.getMissing().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> missing(Set<Submission> submissions) {
        return submissions.stream().flatMap(each -> missing(each).stream()).collect(Collectors.toSet());
    }

    /** Source: 托育机构设置标准（试行） article 11 is about the tenure, the first and the last day of a lease, not of a dwelling. */
    @Example
    void whatIsLeftOpenHasAnEdgeCaseForEachFactAndGeneratesEachOften() {
        Arbitrary<Submission> open = Submissions.in(WUJIANG).ofType(TYPE).undetermined(LEASE);
        Set<Submission> each = Set.copyOf(Mutants.of(VIEW).undetermined(new RuleId(LEASE), TYPE));
        List<Submission> drawn = drawn(open, 300);

        assertThat(missing(each))
                .containsExactlyInAnyOrder(
                        "/institutions/0/institutionForm",
                        "/institutions/0/premises/tenure",
                        "/institutions/0/premises/leaseStart",
                        "/institutions/0/premises/leaseEnd");
        assertThat(edges(open)).isEqualTo(each);
        assertThat(each)
                .allSatisfy(one ->
                        assertThat(drawn.stream().filter(one::equals).count()).isGreaterThan(50));
    }

    @Example
    void anInstitutionThatLeavesARuleOpenLacksAFactOfIt() {
        for (Institution institution : edges(Institutions.in(WUJIANG).undetermined(LEASE))) {
            assertThat(Stream.of(
                            institution.getInstitutionForm(),
                            institution.getPremises().flatMap(Premises::getTenure),
                            institution.getPremises().flatMap(Premises::getLeaseStart),
                            institution.getPremises().flatMap(Premises::getLeaseEnd)))
                    .filteredOn(Optional::isEmpty)
                    .hasSize(1);
        }
    }

    @Example
    void bothSidesOfEachBoundOfARuleAreEdgeCases() {
        Set<String> broken = new HashSet<>();
        int complying = 0;
        for (Submission each :
                edges(Submissions.in(WUJIANG).ofType(SubmissionType.FILING).around("filing/documents"))) {
            List<Outcome> breaches = VIEW.check(each).breaches().stream()
                    .filter(outcome -> outcome.getRule().value().equals("filing/documents"))
                    .toList();
            breaches.forEach(
                    breach -> broken.add(breach.getMessage().orElseThrow().en()));
            complying += breaches.isEmpty() ? 1 : 0;
        }

        assertThat(broken)
                .hasSize(Mutants.of(VIEW)
                        .of(new RuleId("filing/documents"), SubmissionType.FILING)
                        .size());
        assertThat(complying).isGreaterThan(1);
    }

    @Example
    void amountsStandAtNoughtAndAtTheMostAndShrinkToNought() {
        Arbitrary<Yuan> amounts = new TuoyuDomain().amounts();

        assertThat(edges(amounts)).contains(Yuan.ofFen(0), Yuan.ofFen(1), Yuan.ofFen(100), Yuan.ofFen(10_000_000_000L));
        assertThat(GeneratorsTest.smallest(amounts)).isEqualTo(Yuan.ofFen(0));
        assertThat(drawn(amounts, 1000)).allMatch(amount -> amount.compareTo(Yuan.ofFen(0)) >= 0);
    }

    /** The elements of a type are those of documents that comply; they shrink to the first. */
    @Example
    void elementsOfTheModelStandAtBothEndsOfTheirListAndShrinkToTheFirst() {
        Arbitrary<?> groups = new TuoyuDomain.Elements()
                .provideFor(TypeUsage.of(ClassGroup.class), none -> Set.of())
                .iterator()
                .next();
        List<?> all = groups.allValues().orElseThrow().toList();

        assertThat(all).hasSizeGreaterThan(3);
        assertThat(edges(groups)).hasSize(2).isEqualTo(Set.of(all.get(0), all.get(all.size() - 1)));
        assertThat(GeneratorsTest.smallest(groups)).isEqualTo(all.get(0));
        assertThat(Set.copyOf(drawn(groups, 50 * all.size()))).hasSameSizeAs(Set.copyOf(all));
    }

    /** Samples of one seed are told apart by their numbers; those of a later seed begin later in the same row. */
    @Example
    void samplesOfNeighbouringSeedsDiffer() {
        List<Set<Submission>> seeds = IntStream.range(0, 3)
                .mapToObj(seed -> Samples.many(VIEW, TYPE, seed).limit(20).collect(Collectors.toSet()))
                .toList();

        assertThat(seeds).allSatisfy(seed -> assertThat(seed).hasSize(20));
        assertThat(seeds).doesNotHaveDuplicates();
    }
}
