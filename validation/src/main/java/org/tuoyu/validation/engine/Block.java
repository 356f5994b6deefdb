package org.tuoyu.validation.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.finding.Outcome;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.policy.Text;

/**
 * The rules that walk over the same elements under the same conditions: the walk and the conditions are done once for
 * all of them. Immutable.
 */
final class Block {

    private final ScopePath place;
    private final Test[] tests;
    private final CompiledRule[] rules;
    private final int[] ordinals;
    private final Text reason;

    /** What a walk saw of each rule: satisfied somewhere, or nothing but events from before its law. */
    private record Seen(boolean[] met, boolean[] early) {}

    Block(ScopePath place, Test[] tests, CompiledRule[] rules, int[] ordinals, List<Condition> when) {
        this.place = place;
        this.tests = tests;
        this.rules = rules;
        this.ordinals = ordinals;
        this.reason = Reasons.of(when, place);
    }

    ScopePath place() {
        return place;
    }

    /** The rules, with the law that judges them. */
    Stream<RuleInForce> asked() {
        return IntStream.range(0, rules.length).mapToObj(i -> rules[i].asked(ordinals[i]));
    }

    /** Walks the elements below the cursor and puts what it finds into the slots of its rules. */
    void run(Cursor cursor, String pointer, Optional<String> subject, Slots slots) {
        Seen seen = new Seen(new boolean[rules.length], new boolean[rules.length]);
        cursor.forget();
        boolean unlisted = place.walk(cursor, depth -> visit(cursor, subject, slots, seen));
        if (unlisted) {
            unstated(cursor, subject, slots);
        }
        for (int i = 0; i < rules.length; i++) {
            if (slots.isEmpty(ordinals[i])) {
                slots.put(
                        ordinals[i],
                        seen.met[i]
                                ? met(i, pointer, subject)
                                : Outcomes.notApplicable(rules[i], pointer, subject, why(i, unlisted, seen)));
            }
        }
    }

    private boolean visit(Cursor cursor, Optional<String> subject, Slots slots, Seen seen) {
        Truth applies = Test.all(tests, cursor, null);
        if (applies == Truth.FALSE) {
            return true;
        }
        for (int i = 0; i < rules.length; i++) {
            if (applies == Truth.TRUE) {
                judge(i, cursor, subject, slots, seen);
            } else {
                open(i, cursor, subject, slots);
            }
        }
        return true;
    }

    private void judge(int i, Cursor cursor, Optional<String> subject, Slots slots, Seen seen) {
        switch (rules[i].judge(cursor)) {
            case MET -> seen.met[i] = true;
            case BREACHED -> slots.put(ordinals[i], Outcomes.breached(rules[i], place, cursor, subject));
            case UNDETERMINED -> slots.put(ordinals[i], Outcomes.undetermined(rules[i], cursor, subject));
            case NOT_APPLICABLE -> seen.early[i] |= !cursor.edition().isInForce();
        }
    }

    /** It is not known whether the rule applies to the element. */
    private void open(int i, Cursor cursor, Optional<String> subject, Slots slots) {
        cursor.forget();
        cursor.judge(rules[i].latest(), cursor.asOf());
        Test.noteMissing(tests, cursor, null, cursor.pointer());
        slots.put(ordinals[i], Outcomes.undetermined(rules[i], cursor, subject));
    }

    /** A list on the way to the elements is not stated: a second walk notes which. */
    private void unstated(Cursor cursor, Optional<String> subject, Slots slots) {
        cursor.forget();
        place.walk(cursor, depth -> true);
        for (int i = 0; i < rules.length; i++) {
            if (!rules[i].isAskedWhereListed()) {
                cursor.judge(rules[i].latest(), cursor.asOf());
                slots.put(ordinals[i], Outcomes.undetermined(rules[i], cursor, subject));
            }
        }
    }

    private Outcome met(int i, String pointer, Optional<String> subject) {
        return rules[i].met().withPointer(pointer).withSubject(subject);
    }

    private Text why(int i, boolean unlisted, Seen seen) {
        if (unlisted) {
            return Reasons.NOT_LISTED;
        }
        return seen.early[i]
                ? Reasons.NOT_IN_FORCE
                : rules[i].definition().getNotApplicable().orElse(reason);
    }
}
