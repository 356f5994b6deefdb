package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.institution.Institution;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.fact.FactAccess;

/**
 * The rules of a place, a date and a type of submission, compiled: what remains is to walk. Immutable and safe for use
 * by many threads.
 */
public final class Plan {

    private static final String INSTITUTIONS = "/institutions";

    private final List<Round> rounds;
    private final Round[] ofInstitutions;
    private final Round[] others;
    private final Prepared[] unreachedInInstitutions;
    private final Prepared[] unreachedElsewhere;
    private final LocalDate day;

    /**
     * Joins rounds.
     *
     * @param within how many rules are asked of institutions
     * @param elsewhere how many are not
     */
    Plan(List<Round> rounds, int within, int elsewhere, LocalDate day) {
        this.rounds = rounds;
        this.ofInstitutions = rounds.stream()
                .filter(round -> round.place().isWithinInstitution())
                .toArray(Round[]::new);
        this.others = rounds.stream()
                .filter(round -> !round.place().isWithinInstitution())
                .toArray(Round[]::new);
        this.unreachedInInstitutions = unreached(ofInstitutions, within);
        this.unreachedElsewhere = unreached(others, elsewhere);
        this.day = day;
    }

    private static Prepared[] unreached(Round[] rounds, int rules) {
        Prepared[] unreached = new Prepared[rules];
        for (Round round : rounds) {
            round.prepare(unreached);
        }
        return unreached;
    }

    /** The rules that are asked, in the order of outcomes, with the law that judges them. */
    public List<RuleInForce> rules() {
        return rounds.stream()
                .flatMap(Round::asked)
                .sorted(Comparator.comparingInt(RuleInForce::ordinal))
                .toList();
    }

    /**
     * Walks a submission.
     *
     * @param submission what is checked
     * @return outcomes: those of the submission, then institution by institution, each in the order of rule ids
     */
    public OutcomeList run(Submission submission) {
        return run(submission, LostFacts.NONE);
    }

    /**
     * Walks a submission that could not be read as a whole.
     *
     * @param submission what is checked
     * @param lost what it states beside that
     * @return outcomes in the same order; rules about what is lost are open
     */
    public OutcomeList run(Submission submission, LostFacts lost) {
        Cursor cursor = new Cursor(submission, day);
        Answers whole = new Answers(unreachedElsewhere, lost);
        for (Round round : others) {
            round.run(cursor, whole);
        }
        if (statesNothing(submission)) {
            Cursor nowhere = new Cursor(submission.withInstitutions(Optional.empty()), day);
            Answers open = new Answers(unreachedInInstitutions, lost);
            for (Round round : ofInstitutions) {
                round.run(nowhere, open);
            }
            Joining joining = new Joining(2);
            joining.add(whole, Spot.ROOT, Optional.empty());
            joining.add(open, Spot.ROOT, Optional.empty());
            return OutcomeList.of(joining.answered());
        }
        StatedList<Institution> institutions = submission.getInstitutions().orElse(StatedList.none());
        Joining joining = new Joining(institutions.size() + 1);
        joining.add(whole, Spot.ROOT, Optional.empty());
        for (int i = 0; i < institutions.size(); i++) {
            run(institutions.get(i), i, cursor, lost, joining);
        }
        return OutcomeList.of(joining.answered());
    }

    /**
     * Whether a submission does not say what it is about: an empty list says as little as none. What is asked of institutions is
     * open then: nothing may be accepted because it was left out.
     */
    private static boolean statesNothing(Submission submission) {
        return isNothing(submission.getInstitutions())
                && isNothing(submission.getEmployers())
                && isNothing(submission.getRegions())
                && isNothing(submission.getResponsibilities())
                && isNothing(submission.getJointConferences());
    }

    private static boolean isNothing(Optional<? extends StatedList<?>> list) {
        return list.isEmpty() || list.get().isEmpty();
    }

    private void run(Institution institution, int index, Cursor cursor, LostFacts lost, Joining joining) {
        cursor.enter(INSTITUTIONS, index, FactAccess.INSTITUTION, institution);
        Answers answers = new Answers(unreachedInInstitutions, lost);
        for (Round round : ofInstitutions) {
            round.run(cursor, answers);
        }
        joining.add(answers, cursor.spot(), subject(institution));
        cursor.leave();
    }

    /** How reports name an institution: by credit code, else by its reference; empty when neither could be read. */
    public static Optional<String> subject(Institution institution) {
        return institution
                .getCreditCode()
                .map(Object::toString)
                .or(() -> Optional.of(institution.getInstitutionRef()).filter(reference -> !reference.isEmpty()));
    }
}
