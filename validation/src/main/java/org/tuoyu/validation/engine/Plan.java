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

    private final Block[] ofInstitutions;
    private final Block[] others;
    private final List<Block> blocks;
    private final int rules;
    private final LocalDate day;

    Plan(List<Block> blocks, int rules, LocalDate day) {
        this.blocks = blocks;
        this.ofInstitutions = blocks.stream()
                .filter(block -> block.place().isWithinInstitution())
                .toArray(Block[]::new);
        this.others = blocks.stream()
                .filter(block -> !block.place().isWithinInstitution())
                .toArray(Block[]::new);
        this.rules = rules;
        this.day = day;
    }

    /** The rules that are asked, in the order of outcomes, with the law that judges them. */
    public List<RuleInForce> rules() {
        return blocks.stream()
                .flatMap(Block::asked)
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
        Cursor cursor = new Cursor(submission, day);
        Slots slots = new Slots(rules);
        List<Outcome> outcomes = new ArrayList<>(rules);
        for (Block block : others) {
            block.run(cursor, "", Optional.empty(), slots);
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
        cursor.enter(INSTITUTIONS, index, FactAccess.type("Institution"), institution);
        String pointer = cursor.pointer();
        Optional<String> subject = Optional.of(subject(institution));
        for (Block block : ofInstitutions) {
            block.run(cursor, pointer, subject, slots);
        }
        cursor.leave();
    }

    /** How reports name an institution: by credit code, else by its reference. */
    public static String subject(Institution institution) {
        return institution.getCreditCode().map(Object::toString).orElseGet(institution::getInstitutionRef);
    }
}
