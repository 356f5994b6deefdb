package org.tuoyu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.testkit.ReportAssert.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tuoyu.child.Child;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.finding.Outcome;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.institution.Institution;
import org.tuoyu.institution.LegalForm;
import org.tuoyu.policy.RuleId;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.staff.StaffRole;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.ClassShape;
import org.tuoyu.testkit.composition.Variety;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** Defaults, edge cases, distribution, exhaustive small cases and shrinking of the generators; ShrinkingTest has the rest. */
@Domain(DomainContext.Global.class)
@Domain(TuoyuDomain.class)
class GeneratorsTest {

    private static final Rulebook RULES = Rulebook.bundled();
    private static final Division WUJIANG = Division.of("320509");
    private static final PolicyView VIEW = RULES.inForce(WUJIANG, TuoyuDomain.DAY);

    private static Set<String> broken(Submission submission) {
        return VIEW.check(submission).breaches().stream()
                .map(outcome -> outcome.getRule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Example
    void withoutMoreSubmissionsArePeriodicReportsAndInstitutionsOfTheSameDay() {
        Submission submission = Submissions.in(WUJIANG).compliant().sample();
        Institution institution = Institutions.in(WUJIANG).compliant().sample();

        assertThat(submission.getSubmissionType()).contains(SubmissionType.PERIODIC_REPORT);
        assertThat(submission.getAsOf()).contains(TuoyuDomain.DAY);
        assertThat(submission.getDivision()).contains(WUJIANG);
        assertThat(institution.getDivision()).contains(WUJIANG);
    }

    @Example
    void edgeCasesStandOnBothSidesOfEveryBound() {
        SubmissionType type = SubmissionType.FILING_CANCELLATION;
        Mutants mutants = Mutants.of(VIEW);
        Set<String> breakable = mutants.rules().stream()
                .filter(rule -> !mutants.of(rule, type).isEmpty())
                .map(RuleId::value)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> broken = new TreeSet<>();
        int complying = 0;
        for (Shrinkable<Submission> edge :
                Submissions.in(WUJIANG).ofType(type).any().edgeCases()) {
            Set<String> here = broken(edge.value());
            broken.addAll(here);
            complying += here.isEmpty() ? 1 : 0;
        }

        assertThat(breakable).isNotEmpty();
        assertThat(broken).containsAll(breakable);
        assertThat(complying).isGreaterThanOrEqualTo(breakable.size());
    }

    @Example
    void edgeCasesOfWhatCompliesLieInsideTheBounds() {
        SubmissionType type = SubmissionType.FILING_CANCELLATION;
        Set<Submission> witnesses = Mutants.of(VIEW).rules().stream()
                .flatMap(rule -> Mutants.of(VIEW).of(rule, type).stream())
                .map(Mutant::witness)
                .collect(Collectors.toSet());
        Set<Submission> edges = new HashSet<>();
        for (Shrinkable<Submission> edge :
                Submissions.in(WUJIANG).ofType(type).compliant().edgeCases()) {
            assertThat(broken(edge.value())).isEmpty();
            edges.add(edge.value());
        }

        assertThat(edges).containsAll(witnesses);
    }

    /** Nobody asks for edge cases here: jqwik mixes them in. */
    @Property(tries = 200)
    void aPropertyMeetsWhatLiesOutside(
            @ForAll @InDivision("320509") @OfType(SubmissionType.FILING_CANCELLATION) Submission submission) {
        Statistics.label("complies").collect(broken(submission).isEmpty());
        Statistics.label("complies").coverage(coverage -> {
            coverage.check(true).percentage(percentage -> percentage > 30);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property(tries = 100)
    void aPropertyOfWhatCompliesMeetsNoBreach(
            @ForAll @Compliant @InDivision("320509") @OfType(SubmissionType.FILING_CANCELLATION)
                    Submission submission) {
        assertThat(VIEW.check(submission)).failsExactly();
    }

    @Example
    void eachBoundOfABrokenRuleIsAnEdgeCase() {
        Set<String> bounds = Mutants.of(VIEW).of(new RuleId("filing/documents"), SubmissionType.FILING).stream()
                .map(mutant -> text(mutant.finding()))
                .collect(Collectors.toSet());
        Set<String> lacking = new TreeSet<>();
        Submissions filings = Submissions.in(WUJIANG).ofType(SubmissionType.FILING);
        for (Shrinkable<Submission> edge : filings.breaching("filing/documents").edgeCases()) {
            VIEW.check(edge.value()).breaches().stream()
                    .filter(outcome -> outcome.getRule().value().equals("filing/documents"))
                    .forEach(outcome -> lacking.add(text(outcome)));
        }

        assertThat(bounds).hasSizeGreaterThan(3);
        assertThat(lacking).containsAll(bounds);
    }

    private static String text(Outcome outcome) {
        return outcome.getMessage().orElseThrow().en();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aBrokenRuleStandsInInstitutionsOfDifferentSizes(
            @ForAll @InDivision("320509") @Breaching("safety/footage-retention") Institution institution) {
        int classes = institution.getClassGroups().orElseThrow().size();
        Statistics.label("small").collect(classes == ClassType.values().length);
        Statistics.label("small").coverage(coverage -> coverage.check(false).percentage(percentage -> percentage > 30));
        assertThat(institution
                        .getPremises()
                        .orElseThrow()
                        .getSurveillance()
                        .orElseThrow()
                        .getRetentionDays())
                .contains(89);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void bothSidesOfOneRuleAreGenerated(@ForAll Random random) {
        Arbitrary<Submission> around =
                Submissions.in(WUJIANG).ofType(SubmissionType.SELF_CHECK).around("safety/footage-retention");
        Set<String> broken = broken(around.generator(100).next(random).value());

        Statistics.label("broken").collect(broken);
        Statistics.label("broken").coverage(coverage -> {
            coverage.check(Set.of()).percentage(percentage -> percentage > 20);
            coverage.check(Set.of("safety/footage-retention")).percentage(percentage -> percentage > 20);
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyLegalFormIsGenerated(@ForAll @InDivision("320509") Institution institution) {
        Statistics.label("legal form").collect(institution.getLegalForm().orElseThrow());
        Statistics.label("legal form").coverage(coverage -> {
            for (LegalForm form : LegalForm.values()) {
                coverage.check(form).percentage(percentage -> percentage > 10);
            }
        });
    }

    /** Birthdays: in most institutions children of different days. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void childrenAreBornOnDifferentDays(@ForAll Institution institution) {
        long days = institution.getChildren().orElseThrow().stream()
                .map(Child::getBirthDate)
                .distinct()
                .count();
        Statistics.label("birthdays").collect(days > 4);
        Statistics.label("birthdays")
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 50));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyPostThatMustBeFilledIsAmongTheStaff(@ForAll StaffMember member) {
        Statistics.label("role").collect(member.getRole().orElseThrow());
        Statistics.label("role").coverage(coverage -> {
            for (StaffRole role : List.of(
                    StaffRole.DIRECTOR, StaffRole.CARE_WORKER, StaffRole.HEALTH_WORKER, StaffRole.SECURITY_GUARD)) {
                coverage.check(role).percentage(percentage -> percentage > 1);
            }
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void amountsAreWholeAndBrokenSmallAndLarge(@ForAll Yuan amount) {
        long fen = amount.toFen();
        Statistics.label("whole yuan").collect(fen % 100 == 0);
        Statistics.label("size").collect(fen < 100 ? "under a yuan" : fen > 100_000_000 ? "over a million" : "between");
        Statistics.label("whole yuan").coverage(coverage -> {
            coverage.check(true).percentage(percentage -> percentage > 20);
            coverage.check(false).percentage(percentage -> percentage > 20);
        });
        Statistics.label("size").coverage(coverage -> {
            coverage.check("under a yuan").percentage(percentage -> percentage > 5);
            coverage.check("over a million").percentage(percentage -> percentage > 5);
        });
        assertThat(fen).isNotNegative();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void residentNumbersAreOfBothSexes(@ForAll ResidentId number) {
        Statistics.collect(number.reveal().charAt(16) % 2 == 0);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(percentage -> percentage > 30);
            coverage.check(false).percentage(percentage -> percentage > 30);
        });
    }

    /** Every institution of one class with at most three seats, of every kind that the place admits. */
    @Example
    void everySmallInstitutionComplies() {
        Variety variety = Variety.of(VIEW, SubmissionType.SELF_CHECK);
        int checked = 0;
        for (int kind = 0; kind < variety.kinds(); kind++) {
            for (ClassType type : ClassType.values()) {
                for (int seats = 1; seats <= 3; seats++) {
                    for (int empty = 0; empty < seats; empty++) {
                        ClassShape shape = variety.shape(type, seats, empty, 0);
                        assertThat(VIEW.check(variety.submission(kind, List.of(shape), checked++)))
                                .isAccepted()
                                .failsExactly();
                    }
                }
            }
        }
        assertThat(checked).isEqualTo(variety.kinds() * 4 * 6);
    }

    @Example
    void identifiersOfOneDayAreHadExhaustively() {
        LocalDate day = LocalDate.of(2000, 2, 29);
        List<String> numbers = Identifiers.residentIds(day, day)
                .allValues()
                .orElseThrow()
                .map(ResidentId::reveal)
                .toList();

        assertThat(numbers).hasSize(1000).doesNotHaveDuplicates().allMatch(ResidentId::isValid);
        assertThat(numbers).allMatch(number -> number.startsWith("99999920000229"));
        assertThat(Identifiers.creditCodes("91", "999999")
                        .exhaustive(1_000_000)
                        .orElseThrow()
                        .maxCount())
                .isEqualTo(1_000_000);
    }

    /** What jqwik generates exhaustively it does not shrink. */
    @Example
    void whatShrinksByItsPartsIsNotGeneratedExhaustively() {
        assertThat(Submissions.in(WUJIANG).breaching("safety/footage-retention").exhaustive())
                .isEmpty();
        assertThat(Submissions.in(WUJIANG)
                        .undetermined("safety/footage-retention")
                        .exhaustive())
                .isEmpty();
    }

    @Property(tries = 5000, generation = GenerationMode.EXHAUSTIVE)
    void elementsOfATypeAreHadExhaustively(@ForAll ClassGroup group) {
        assertThat(group.getClassGroupRef()).isNotEmpty();
    }

    @Example
    void identifiersStandAtBothEndsAndShrinkToTheFirst() {
        LocalDate first = LocalDate.of(1950, 1, 1);
        LocalDate last = LocalDate.of(2004, 2, 29);
        Arbitrary<ResidentId> numbers = Identifiers.residentIds(first, last);
        Set<String> edges = new TreeSet<>();
        numbers.edgeCases().forEach(edge -> edges.add(edge.value().reveal().substring(6, 17)));

        assertThat(edges).contains("19500101000", "19500101999", "20040229000", "20040229999");
        assertThat(smallest(numbers).reveal().substring(6, 17)).isEqualTo("19500101000");
        assertThat(smallest(Identifiers.creditCodes("52", "999999")).toString()).startsWith("52999999TT000000");
    }

    static <T> T smallest(Arbitrary<T> arbitrary) {
        Shrinkable<T> best = arbitrary.generator(1000).next(new Random(11));
        Optional<Shrinkable<T>> next = Optional.of(best);
        while (next.isPresent()) {
            Shrinkable<T> smaller = next.get();
            best = smaller;
            next = smaller.shrink()
                    .filter(each -> each.distance().compareTo(smaller.distance()) < 0)
                    .findFirst();
        }
        return best.value();
    }

    @Example
    void identifiersThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Identifiers.creditCodes("9", "999999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no credit code begins with 9999999: take two characters for department and kind, such as 91, "
                                + "and the six digits of a place");
        assertThatThrownBy(() -> Identifiers.creditCodes("91", "3307"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("913307");
        assertThatThrownBy(() -> Identifiers.residentIds(TuoyuDomain.DAY, LocalDate.of(2000, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "nobody is born from 2023-06-30 to 2000-01-01: take a last day that is not before the first");
    }

    @Property(tries = 200)
    void codesBelongToNoPlace(@ForAll CreditCode code) {
        assertThat(code.toString().substring(2, 10)).isEqualTo("999999TT");
    }
}
