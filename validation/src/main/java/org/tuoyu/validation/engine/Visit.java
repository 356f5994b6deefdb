package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.Text;

/** One walk of a block: what its rules answer for the elements below the cursor. Not thread-safe. */
final class Visit {

    private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

    private final Block block;
    private final CompiledRule[] rules;
    private final Cursor cursor;
    private final String pointer;
    private final Optional<String> subject;
    private final Slots slots;
    private final @Nullable Edition[] met;
    private final boolean[] untimely;
    private @Nullable List<String> unlisted;

    Visit(Block block, Cursor cursor, String pointer, Optional<String> subject, Slots slots) {
        this.block = block;
        this.rules = block.rules();
        this.cursor = cursor;
        this.pointer = pointer;
        this.subject = subject;
        this.slots = slots;
        this.met = new Edition[rules.length];
        this.untimely = new boolean[rules.length];
    }

    /** Puts one answer into the slot of each rule that nothing was found against. */
    void conclude() {
        for (int i = 0; i < rules.length; i++) {
            if (unlisted != null && !rules[i].isAskedWhereListed()) {
                undetermined(i, unlisted);
            }
            int slot = block.ordinal(i);
            if (slots.isEmpty(slot)) {
                Edition edition = met[i];
                slots.put(slot, edition == null ? notApplicable(i) : rules[i].met(edition, pointer, subject));
            }
        }
    }

    /** The cursor stands on an element of the scope. */
    void element() {
        Truth applies;
        try {
            applies = Test.all(block.tests(), cursor, null);
        } catch (RuntimeException e) {
            failed(e);
            return;
        }
        for (int i = 0; i < rules.length && applies != Truth.FALSE; i++) {
            answer(i, applies == Truth.TRUE ? rules[i].judge(cursor) : rules[i].open(cursor, block.tests()));
        }
    }

    private void answer(int i, OutcomeType answer) {
        switch (answer) {
            case MET -> met[i] = cursor.edition().orLater(met[i]);
            case BREACHED -> slots.put(block.ordinal(i), Outcomes.breached(rules[i], block.place(), cursor, subject));
            case UNDETERMINED -> slots.put(block.ordinal(i), Outcomes.undetermined(rules[i], cursor, subject));
            case NOT_APPLICABLE -> untimely[i] |= !cursor.edition().isInForce();
        }
    }

    private void failed(RuntimeException e) {
        LOG.debug(
                "conditions of rule {} failed with {}",
                rules[0].definition().getId(),
                e.getClass().getName());
        for (int i = 0; i < rules.length; i++) {
            cursor.forget();
            cursor.judge(rules[i].latest(), cursor.asOf());
            cursor.failed();
            answer(i, OutcomeType.UNDETERMINED);
        }
    }

    /** The cursor stands on an element that does not state a list on the way to the scope. */
    void unlisted(FactPath list) {
        cursor.forget();
        try {
            if (Test.allWithin(block.tests(), cursor) != Truth.FALSE) {
                list.noteMissing(cursor, cursor.element(cursor.depth()), cursor.pointer());
                Test.noteMissingWithin(block.tests(), cursor);
                unlisted = unlisted == null ? new ArrayList<>() : unlisted;
                unlisted.addAll(cursor.missing());
            }
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void undetermined(int i, List<String> missing) {
        cursor.forget();
        cursor.judge(rules[i].latest(), cursor.asOf());
        missing.forEach(cursor::missing);
        answer(i, OutcomeType.UNDETERMINED);
    }

    private Outcome notApplicable(int i) {
        return Outcomes.notApplicable(rules[i], pointer, subject, reason(i));
    }

    private Text reason(int i) {
        if (untimely[i]) {
            return Reasons.NOT_IN_FORCE;
        }
        return unlisted != null
                ? Reasons.NOT_LISTED
                : rules[i].definition().getNotApplicable().orElse(block.reason());
    }
}
