package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Outcome;

/** One slot a rule, so that outcomes come in the order of the rules whatever the order of the walks. Not thread-safe. */
final class Slots {

    private final @Nullable Object[] slots;

    Slots(int rules) {
        this.slots = new Object[rules];
    }

    boolean isEmpty(int ordinal) {
        return slots[ordinal] == null;
    }

    void put(int ordinal, Outcome outcome) {
        Object held = slots[ordinal];
        if (held == null) {
            slots[ordinal] = outcome;
        } else if (held instanceof Several several) {
            several.outcomes.add(outcome);
        } else {
            slots[ordinal] = new Several((Outcome) held, outcome);
        }
    }

    /** Moves all outcomes to a list, in order, and empties the slots. */
    void drainTo(List<Outcome> outcomes) {
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] instanceof Several several) {
                outcomes.addAll(several.outcomes);
            } else if (slots[i] != null) {
                outcomes.add((Outcome) slots[i]);
            }
            slots[i] = null;
        }
    }

    private static final class Several {
        private final List<Outcome> outcomes = new ArrayList<>();

        Several(Outcome first, Outcome second) {
            outcomes.add(first);
            outcomes.add(second);
        }
    }
}
