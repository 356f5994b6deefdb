package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a plan answered for one institution, or for the submission: one slot a rule, so that answers come in the
 * order of the rules whatever the order of the walks. Not thread-safe.
 */
final class Answers {

    private final Object[] slots;
    private final LostFacts lost;
    private @Nullable Map<Block, Unlisted> unlisted;
    private int more;

    /** Begins with the answers of rules that reach nothing. */
    Answers(Prepared[] unreached, LostFacts lost) {
        this.slots = new Object[unreached.length];
        this.lost = lost;
        System.arraycopy(unreached, 0, slots, 0, slots.length);
    }

    /** What was stated and could not be read. */
    LostFacts lost() {
        return lost;
    }

    /** Puts an answer that stands unless something was found, or one of higher rank stands. */
    void put(int slot, Prepared answer) {
        if (slots[slot] != answer && slots[slot] instanceof Prepared held && held.rank() < answer.rank()) {
            slots[slot] = answer;
        }
    }

    /** Whether nothing was added to a slot so far. */
    boolean isNothingFound(int slot) {
        return slots[slot] instanceof Prepared;
    }

    /** Adds something found. */
    void add(int slot, Finding finding) {
        Object held = slots[slot];
        if (held instanceof Prepared) {
            slots[slot] = finding;
            return;
        }
        more++;
        if (held instanceof Several several) {
            several.findings.add(finding);
        } else {
            slots[slot] = new Several((Finding) held, finding);
        }
    }

    /** Findings of one rule, in the order found. */
    private static final class Several {
        private final List<Finding> findings = new ArrayList<>();

        Several(Finding first, Finding second) {
            findings.add(first);
            findings.add(second);
        }
    }

    /** What a block walks over and does not find listed. */
    static final class Unlisted {
        private final List<String> missing = new ArrayList<>();
        private boolean lost;

        /** The pointers of the lists, and of what keeps conditions unknown. */
        List<String> missing() {
            return missing;
        }

        /** Whether a list was stated and could not be read. */
        boolean isLost() {
            return lost;
        }
    }

    /** Notes that what a block walks over is not listed, or is lost. */
    void unlisted(Block block, List<String> missing, boolean isLost) {
        if (unlisted == null) {
            unlisted = new IdentityHashMap<>();
        }
        Unlisted noted = unlisted.computeIfAbsent(block, each -> new Unlisted());
        noted.missing.addAll(missing);
        noted.lost |= isLost;
    }

    /** What kept a block from walking; null when nothing did. */
    @Nullable
    Unlisted unlisted(Block block) {
        return unlisted == null ? null : unlisted.get(block);
    }

    /** The answers in order, each {@link Prepared} or a {@link Finding}. */
    Object[] inOrder() {
        if (more == 0) {
            return slots;
        }
        Object[] all = new Object[slots.length + more];
        int size = 0;
        for (Object slot : slots) {
            if (slot instanceof Several several) {
                for (Finding finding : several.findings) {
                    all[size++] = finding;
                }
            } else {
                all[size++] = slot;
            }
        }
        return all;
    }
}
