package org.tuoyu.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.RuleId;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.composition.ClassShape;
import org.tuoyu.testkit.composition.Variety;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * Arbitraries of whole submissions (报送生成器), in the style of the time module of jqwik:
 * {@code Submissions.in(division).on(date).ofType(type).compliant()}. Immutable: each step gives a new one.
 *
 * <p>What is generated complies by construction: the limits come from the rulebook in force, nothing is filtered.
 * Institutions have one to six classes of any type; they shrink to one class of one seat.
 */
public final class Submissions {

    private static final int MOST_CLASSES = 6;
    private static final int NUMBERS = 999_999;

    /** The bundled rulebook, found when first needed. */
    private static final class Bundled {
        private static final Rulebook RULEBOOK = Rulebook.bundled();
    }

    private final Rulebook rulebook;
    private final Division division;
    private final LocalDate date;
    private final SubmissionType type;

    private Submissions(Rulebook rulebook, Division division, LocalDate date, SubmissionType type) {
        this.rulebook = rulebook;
        this.division = division;
        this.date = date;
        this.type = type;
    }

    /**
     * Submissions of a place under the bundled rulebook: periodic reports of {@link TuoyuDomain#DAY} unless said otherwise.
     *
     * @param division the place
     * @return the place to go on from
     */
    public static Submissions in(Division division) {
        return new Submissions(Bundled.RULEBOOK, division, TuoyuDomain.DAY, SubmissionType.PERIODIC_REPORT);
    }

    /**
     * The same under another rulebook, such as one with your own district.
     *
     * @param other the rulebook
     * @return the place to go on from
     */
    public Submissions under(Rulebook other) {
        return new Submissions(other, division, date, type);
    }

    /**
     * The same on a day.
     *
     * @param day the day on which they are made and judged
     * @return the place to go on from
     */
    public Submissions on(LocalDate day) {
        return new Submissions(rulebook, division, day, type);
    }

    /**
     * The same of a type.
     *
     * @param other the type
     * @return the place to go on from
     */
    public Submissions ofType(SubmissionType other) {
        return new Submissions(rulebook, division, date, other);
    }

    private PolicyView view() {
        return rulebook.inForce(division, date);
    }

    /**
     * Submissions that breach no rule and state every fact that a rule reads.
     *
     * @return the arbitrary
     * @throws IllegalStateException if the rules of the place contradict each other, so that no submission can comply
     */
    public Arbitrary<Submission> compliant() {
        Variety variety = Variety.of(view(), type);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, NUMBERS).shrinkTowards(0);
        if (!variety.hasClasses()) {
            return numbers.map(number -> variety.submission(List.of(), number));
        }
        Arbitrary<List<ClassShape>> shapes = Arbitraries.of(ClassType.values())
                .flatMap(each -> shapes(variety, each))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_CLASSES);
        return Combinators.combine(shapes, numbers).as(variety::submission);
    }

    /**
     * Submissions that break one rule and, as a rule, no other: one for each bound of the rule.
     *
     * @param rule the id of the rule
     * @return the arbitrary; {@link Mutants} has the same with the findings attached
     * @throws IllegalArgumentException if no submission of the type can break the rule at the place on the day
     */
    public Arbitrary<Submission> breaching(String rule) {
        return among(
                Mutants.of(view()).of(new RuleId(rule), type).stream()
                        .map(Mutant::submission)
                        .toList(),
                "no " + type + " can break the rule " + rule);
    }

    /**
     * Submissions on both sides of each bound of a rule.
     *
     * @param rule the id of the rule
     * @return the arbitrary
     * @throws IllegalArgumentException if no submission of the type can break the rule at the place on the day
     */
    public Arbitrary<Submission> around(String rule) {
        return among(
                Mutants.of(view()).of(new RuleId(rule), type).stream()
                        .flatMap(mutant -> Stream.of(mutant.witness(), mutant.submission()))
                        .toList(),
                "no " + type + " can break the rule " + rule);
    }

    /**
     * Submissions that a rule cannot decide because they do not state a fact that it reads; of the first type that is asked
     * the rule.
     *
     * @param rule the id of the rule
     * @return the arbitrary
     * @throws IllegalArgumentException if the place does not ask the rule on the day
     */
    public Arbitrary<Submission> undetermined(String rule) {
        return among(Mutants.of(view()).undetermined(new RuleId(rule)), "nothing leaves the rule " + rule + " open");
    }

    private static Arbitrary<Submission> among(List<Submission> submissions, String otherwise) {
        if (submissions.isEmpty()) {
            throw new IllegalArgumentException(otherwise);
        }
        return Arbitraries.of(submissions);
    }

    private static Arbitrary<ClassShape> shapes(Variety variety, ClassType classType) {
        int most = variety.mostSeats(classType);
        Arbitrary<Integer> seats = Arbitraries.integers().between(1, most);
        Arbitrary<Integer> empty = Arbitraries.integers().between(0, most - 1);
        Arbitrary<Integer> spare = Arbitraries.integers().between(0, 1);
        return Combinators.combine(seats, empty, spare)
                .as((capacity, free, more) -> variety.shape(classType, capacity, free, more));
    }
}
