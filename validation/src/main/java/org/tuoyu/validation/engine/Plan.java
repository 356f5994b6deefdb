package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.Outcome;
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

    private final Round[] ofInstitutions;
    private final Round[] others;
    private final List<Round> rounds;
    private final int rules;
    private final int shared;
    private final LocalDate day;

    Plan(List<Round> rounds, int rules, int shared, LocalDate day) {
        this.rounds = rounds;
        this.ofInstitutions = rounds.stream()
                .filter(round -> round.place().isWithinInstitution())
                .toArray(Round[]::new);
        this.others = rounds.stream()
                .filter(round -> !round.place().isWithinInstitution())
                .toArray(Round[]::new);
        this.rules = rules;
        this.shared = shared;
        this.day = day;
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
    public List<Outcome> run(Submission submission) {
        Cursor cursor = new Cursor(submission, day, shared);
        Slots slots = new Slots(rules);
        List<Outcome> outcomes = new ArrayList<>(rules);
        for (Round round : others) {
            round.run(cursor, "", Optional.empty(), slots);
        }
        slots.drainTo(outcomes);
        StatedList<Institution> institutions = submission.getInstitutions().orElse(StatedList.none());
        for (int i = 0; i < institutions.size(); i++) {
            run(institutions.get(i), i, cursor, slots);
            slots.drainTo(outcomes);
        }
        return outcomes;
    }

    private void run(Institution institution, int index, Cursor cursor, Slots slots) {
        cursor.enter(INSTITUTIONS, index, FactAccess.INSTITUTION, institution);
        String pointer = cursor.pointer();
        Optional<String> subject = Optional.of(subject(institution));
        for (Round round : ofInstitutions) {
            round.run(cursor, pointer, subject, slots);
        }
        cursor.leave();
    }

    /** How reports name an institution: by credit code, else by its reference. */
    public static String subject(Institution institution) {
        return institution.getCreditCode().map(Object::toString).orElseGet(institution::getInstitutionRef);
    }
}
