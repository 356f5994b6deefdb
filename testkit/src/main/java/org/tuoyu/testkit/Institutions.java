package org.tuoyu.testkit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.Rulebook;

/**
 * Arbitraries of institutions (机构生成器): {@code Institutions.in(division).on(date).compliant()}. Immutable. They are the
 * institutions of {@link Submissions}; a rule that reads more than the institution asks for the whole submission.
 */
public final class Institutions {

    private static final Set<SubmissionType> ABOUT_INSTITUTIONS = EnumSet.complementOf(
            EnumSet.of(SubmissionType.REGION_REPORT, SubmissionType.EMPLOYER_SURVEY, SubmissionType.DUTY_ASSIGNMENT));

    private final Submissions submissions;

    private Institutions(Submissions submissions) {
        this.submissions = submissions;
    }

    /**
     * Institutions of a place under the bundled rulebook, as a self-check of {@link TuoyuDomain#DAY} states them.
     *
     * @param division the place
     * @return the place to go on from
     */
    public static Institutions in(Division division) {
        return new Institutions(Submissions.in(division).ofType(SubmissionType.SELF_CHECK));
    }

    /**
     * The same under another rulebook, such as one with your own district.
     *
     * @param rulebook the rulebook
     * @return the place to go on from
     */
    public Institutions under(Rulebook rulebook) {
        return new Institutions(submissions.under(rulebook));
    }

    /**
     * The same on a day.
     *
     * @param day the day
     * @return the place to go on from
     */
    public Institutions on(LocalDate day) {
        return new Institutions(submissions.on(day));
    }

    /**
     * The same as a type of submission states them.
     *
     * @param type a type that is about an institution
     * @return the place to go on from
     */
    public Institutions ofType(SubmissionType type) {
        return new Institutions(submissions.ofType(type));
    }

    /**
     * Institutions that breach no rule and state every fact that a rule reads. The edge cases lie just inside each bound of
     * each rule in force.
     *
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is not about an institution, the place is unknown, or nothing is in force
     *     there on the day
     */
    public Arbitrary<Institution> compliant() {
        return institutions(submissions.compliant());
    }

    /**
     * Institutions that comply, with edge cases on both sides of every bound of the rulebook in force.
     *
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is not about an institution, the place is unknown, or nothing is in force
     *     there on the day
     */
    public Arbitrary<Institution> any() {
        return institutions(submissions.any());
    }

    /**
     * Institutions that break one rule and, as a rule, no other: each bound of the rule. They shrink to the few facts that
     * break it.
     *
     * @param rule the id of the rule
     * @return the arbitrary
     * @throws IllegalArgumentException if no institution can break the rule at the place on the day; the message says why,
     *     and what to take instead
     */
    public Arbitrary<Institution> breaching(String rule) {
        return institutions(submissions.breaching(rule));
    }

    /**
     * Institutions that a rule cannot decide because they do not state a fact that it reads, and that breach nothing.
     *
     * @param rule the id of the rule
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is not asked the rule at the place on the day, or the rule can always be
     *     decided; the message says why, and what to take instead
     */
    public Arbitrary<Institution> undetermined(String rule) {
        return institutions(submissions.undetermined(rule));
    }

    private Arbitrary<Institution> institutions(Arbitrary<Submission> from) {
        if (!ABOUT_INSTITUTIONS.contains(submissions.type())) {
            throw new IllegalArgumentException("a " + submissions.type() + " is not about an institution: take one of "
                    + ABOUT_INSTITUTIONS + " by @OfType or ofType(type), or generate a Submission");
        }
        return from.map(Institutions::first);
    }

    private static Institution first(Submission submission) {
        return submission.getInstitutions().orElseThrow().get(0);
    }
}
