package org.tuoyu.testkit;

import java.time.LocalDate;
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
     * Institutions that breach no rule and state every fact that a rule reads.
     *
     * @return the arbitrary
     */
    public Arbitrary<Institution> compliant() {
        return submissions.compliant().map(Institutions::first);
    }

    /**
     * Institutions that break one rule and, as a rule, no other: one for each bound of the rule.
     *
     * @param rule the id of the rule
     * @return the arbitrary
     * @throws IllegalArgumentException if no institution can break the rule at the place on the day
     */
    public Arbitrary<Institution> breaching(String rule) {
        return submissions.breaching(rule).map(Institutions::first);
    }

    private static Institution first(Submission submission) {
        return submission.getInstitutions().orElseThrow().get(0);
    }
}
