package org.tuoyu.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleId;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.Breaches;
import org.tuoyu.testkit.composition.ClassShape;
import org.tuoyu.testkit.composition.Edges;
import org.tuoyu.testkit.composition.Reduction;
import org.tuoyu.testkit.composition.Variety;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * Arbitraries of whole submissions (报送生成器), in the style of the time module of jqwik:
 * {@code Submissions.in(division).on(date).ofType(type).compliant()}. Immutable: each step gives a new one.
 *
 * <p>What is generated complies or breaks its rule by construction: the limits come from the rulebook in force, nothing is
 * filtered. Institutions have one to six classes of any type; what complies shrinks to one class of one seat, what breaks a
 * rule or leaves it open to the few lines that matter.
 */
public final class Submissions {

    private static final int MOST_CLASSES = 6;
    private static final int NUMBERS = 999_999;

    /** The bundled rulebook, found when first needed. */
    private static final class Bundled {
        private static final Rulebook RULEBOOK = Rulebook.bundled();
    }

    private final Setting setting;

    private Submissions(Setting setting) {
        this.setting = setting;
    }

    /**
     * Submissions of a place under the bundled rulebook: periodic reports of {@link TuoyuDomain#DAY} unless said otherwise.
     *
     * @param division the place
     * @return the place to go on from
     */
    public static Submissions in(Division division) {
        return new Submissions(
                new Setting(Bundled.RULEBOOK, division, TuoyuDomain.DAY, SubmissionType.PERIODIC_REPORT));
    }

    /**
     * The same under another rulebook, such as one with your own district.
     *
     * @param other the rulebook
     * @return the place to go on from
     */
    public Submissions under(Rulebook other) {
        return new Submissions(new Setting(other, setting.division(), setting.date(), setting.type()));
    }

    /**
     * The same on a day.
     *
     * @param day the day on which they are made and judged
     * @return the place to go on from
     */
    public Submissions on(LocalDate day) {
        return new Submissions(new Setting(setting.rulebook(), setting.division(), day, setting.type()));
    }

    /**
     * The same of a type.
     *
     * @param other the type
     * @return the place to go on from
     */
    public Submissions ofType(SubmissionType other) {
        return new Submissions(new Setting(setting.rulebook(), setting.division(), setting.date(), other));
    }

    SubmissionType type() {
        return setting.type();
    }

    /**
     * Submissions that breach no rule and state every fact that a rule reads. The edge cases lie just inside each bound of
     * each rule in force.
     *
     * @return the arbitrary
     * @throws IllegalArgumentException if the place is unknown, or nothing is in force there on the day
     * @throws IllegalStateException if the rules of the place contradict each other, so that no submission can comply
     */
    public Arbitrary<Submission> compliant() {
        Variety variety = Variety.of(setting.view(), setting.type());
        Edges edges = edges(variety);
        return new Edged(compliant(variety), each(edges.count(), edges::inside));
    }

    /**
     * Submissions that comply, with edge cases on both sides of every bound of the rulebook in force: those just outside
     * break the rule that sets the bound.
     *
     * @return the arbitrary
     * @throws IllegalArgumentException if the place is unknown, or nothing is in force there on the day
     * @throws IllegalStateException if the rules of the place contradict each other, so that no submission can comply
     */
    public Arbitrary<Submission> any() {
        PolicyView view = setting.view();
        Variety variety = Variety.of(view, setting.type());
        Edges edges = edges(variety);
        return new Edged(
                compliant(variety),
                each(2 * edges.count(), index -> index % 2 == 0 ? edges.inside(index / 2) : edges.outside(index / 2)));
    }

    private Edges edges(Variety variety) {
        return new Edges(setting.view(), setting.type(), variety.submission(smallest(variety), 0));
    }

    /** Edge cases, each made when it is taken. */
    private List<Supplier<Shrinkable<Submission>>> each(int count, IntFunction<Submission> edge) {
        PolicyView view = setting.view();
        return IntStream.range(0, count)
                .<Supplier<Shrinkable<Submission>>>mapToObj(
                        index -> () -> Reduced.of(edge.apply(index), each -> Reduction.sameBreaches(view, each)))
                .toList();
    }

    private static List<ClassShape> smallest(Variety variety) {
        return variety.hasClasses() ? List.of(variety.shape(ClassType.INFANT, 1, 0, 0)) : List.of();
    }

    private static Arbitrary<Submission> compliant(Variety variety) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, NUMBERS).shrinkTowards(0);
        if (!variety.hasClasses()) {
            return numbers.map(number -> variety.submission(List.of(), number));
        }
        Arbitrary<List<ClassShape>> shapes = Arbitraries.of(ClassType.values())
                .flatMap(each -> shapes(variety, each))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_CLASSES);
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, variety.kinds() - 1);
        return Combinators.combine(kinds, shapes, numbers).as(variety::submission);
    }

    private static Arbitrary<ClassShape> shapes(Variety variety, ClassType classType) {
        int most = variety.mostSeats(classType);
        Arbitrary<Integer> seats = Arbitraries.integers().between(1, most);
        Arbitrary<Integer> empty = Arbitraries.integers().between(0, most - 1);
        Arbitrary<Integer> spare = Arbitraries.integers().between(0, 1);
        return Combinators.combine(seats, empty, spare)
                .as((capacity, free, more) -> variety.shape(classType, capacity, free, more));
    }

    /**
     * Submissions that break one rule and, as a rule, no other: each bound of the rule, in institutions of different classes.
     * They shrink to the few lines that break it, and break what they broke before.
     *
     * @param rule the id of the rule
     * @return the arbitrary; {@link Mutants} has the same with the findings attached
     * @throws IllegalArgumentException if no submission of the type can break the rule at the place on the day; the message
     *     says why, and what to take instead
     */
    public Arbitrary<Submission> breaching(String rule) {
        PolicyView view = setting.view();
        return new Reduced(broken(rule, Breaches::submission), submission -> Reduction.sameBreaches(view, submission));
    }

    /**
     * Submissions on both sides of each bound of a rule. Those inside comply; those outside are as {@link #breaching} has
     * them.
     *
     * @param rule the id of the rule
     * @return the arbitrary
     * @throws IllegalArgumentException if no submission of the type can break the rule at the place on the day; the message
     *     says why, and what to take instead
     */
    public Arbitrary<Submission> around(String rule) {
        PolicyView view = setting.view();
        return new Reduced(
                Arbitraries.oneOf(broken(rule, Breaches::witness), broken(rule, Breaches::submission)),
                submission -> Reduction.sameBreaches(view, submission));
    }

    /** Takes one side of a bound, in an institution, under an identity. */
    private interface Side {
        Submission of(Breaches breaches, int bound, int institution, int number);
    }

    private Arbitrary<Submission> broken(String rule, Side side) {
        RuleId id = setting.asked(rule);
        PolicyView view = setting.view();
        Breaches breaches = new Breaches(view, setting.type(), id);
        if (breaches.bounds() == 0) {
            throw new IllegalArgumentException("no " + setting.type() + " can break the rule " + rule
                    + Mutants.of(view).whyNone(id).map(why -> ": it " + why).orElse(""));
        }
        return Combinators.combine(
                        each(breaches.bounds()),
                        Arbitraries.integers().between(0, breaches.institutions() - 1),
                        Arbitraries.integers().between(0, NUMBERS).shrinkTowards(0))
                .as((bound, institution, number) -> side.of(breaches, bound, institution, number));
    }

    /** The numbers below a count, each of them an edge case. */
    private static Arbitrary<Integer> each(int count) {
        Integer[] all = IntStream.range(0, count).boxed().toArray(Integer[]::new);
        return Arbitraries.integers().between(0, count - 1).edgeCases(config -> config.add(all));
    }

    /**
     * Submissions that a rule cannot decide because they do not state a fact that it reads, and that breach nothing; the edge
     * cases are one for each such fact. They shrink to the few lines around that fact.
     *
     * @param rule the id of the rule
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is not asked the rule at the place on the day, or the rule can always be
     *     decided; the message says why, and what to take instead
     */
    public Arbitrary<Submission> undetermined(String rule) {
        RuleId id = setting.asked(rule);
        PolicyView view = setting.view();
        List<Submission> open = Mutants.of(view).undetermined(id, setting.type());
        if (open.isEmpty()) {
            throw new IllegalArgumentException("nothing leaves the rule " + rule + " open in a " + setting.type());
        }
        Arbitrary<Submission> each =
                Arbitraries.of(open).edgeCases(config -> config.add(open.toArray(Submission[]::new)));
        return new Reduced(each, submission -> Reduction.undetermined(view, id, submission));
    }
}
