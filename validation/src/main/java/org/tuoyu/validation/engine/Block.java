package org.tuoyu.validation.engine;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.RuleInForce;

/**
 * The rules that walk over the same elements under the same conditions: the conditions are asked once for all of them. Immutable.
 */
final class Block {

    private static final Logger LOG = LoggerFactory.getLogger(Block.class);

    private final Test[] tests;
    private final CompiledRule[] rules;
    private final int[] ordinals;
    private final int[] slots;

    /**
     * Joins rules.
     *
     * @param ordinals the place of each rule in the order of outcomes
     * @param slots the place of each rule among those of institutions, or among the others
     */
    Block(Test[] tests, CompiledRule[] rules, int[] ordinals, int[] slots) {
        this.tests = tests;
        this.rules = rules;
        this.ordinals = ordinals;
        this.slots = slots;
    }

    /** The rules, with the law that judges them. */
    Stream<RuleInForce> asked() {
        return IntStream.range(0, rules.length).mapToObj(i -> rules[i].asked(ordinals[i]));
    }

    /** Puts what each rule answers when it reaches nothing into its slot. */
    void prepare(Prepared[] unreached) {
        for (int i = 0; i < rules.length; i++) {
            unreached[slots[i]] = rules[i].unless(Prepared.UNREACHED);
        }
    }

    /** The conditions that all rules share. */
    List<Test> tests() {
        return List.of(tests);
    }

    /** Judges the element under the cursor, about which the questions were asked. */
    void judge(Cursor cursor, long conditions, Replies replies, Answers answers) {
        if (replies.exclude(conditions)) {
            return;
        }
        if (replies.hold(conditions)) {
            for (int i = 0; i < rules.length; i++) {
                answer(i, rules[i].judge(cursor), cursor, answers);
            }
        } else if (replies.hasFailed(conditions)) {
            failed(cursor, answers);
        } else {
            for (int i = 0; i < rules.length; i++) {
                answer(i, rules[i].open(cursor, tests), cursor, answers);
            }
        }
    }

    private void answer(int i, OutcomeType answer, Cursor cursor, Answers answers) {
        if (answer == OutcomeType.MET) {
            answers.put(slots[i], rules[i].met(cursor));
        } else if (answer == OutcomeType.BREACHED) {
            answers.add(slots[i], new Breach(rules[i], cursor));
        } else if (answer == OutcomeType.UNDETERMINED) {
            doubt(i, cursor, answers);
        } else if (!cursor.edition().isInForce()) {
            answers.put(slots[i], rules[i].untimely());
        }
    }

    /** Adds a doubt; of a rule that is perhaps not asked at all one is enough. */
    private void doubt(int i, Cursor cursor, Answers answers) {
        if (!rules[i].isUntyped() || answers.isNothingFound(slots[i])) {
            answers.add(slots[i], new Doubt(rules[i], cursor));
        }
    }

    private void failed(Cursor cursor, Answers answers) {
        for (int i = 0; i < rules.length; i++) {
            cursor.forget();
            cursor.judge(rules[i].latest(), cursor.asOf());
            cursor.failed();
            answers.add(slots[i], new Doubt(rules[i], cursor));
        }
    }

    /** The cursor stands on an element that does not state a list on the way to the scope. */
    void unlisted(FactPath list, Cursor cursor, Answers answers) {
        cursor.forget();
        try {
            if (Test.allWithin(tests, cursor) != Truth.FALSE) {
                list.noteMissing(cursor, cursor.element(cursor.depth()), cursor.pointer());
                Test.noteMissingWithin(tests, cursor);
                answers.unlisted(this, cursor.missing());
            }
        } catch (RuntimeException e) {
            LOG.debug("conditions failed with {}", e.getClass().getName());
            failed(cursor, answers);
        }
    }

    /** Concludes a walk: what was not listed leaves rules open, but those that are asked of listed elements only. */
    void conclude(Cursor cursor, Answers answers) {
        List<String> missing = answers.unlisted(this);
        for (int i = 0; missing != null && i < rules.length; i++) {
            if (rules[i].isAskedWhereListed()) {
                answers.put(slots[i], rules[i].unless(Prepared.UNLISTED));
            } else {
                cursor.forget();
                cursor.judge(rules[i].latest(), cursor.asOf());
                rules[i].noteType(cursor);
                missing.forEach(cursor::missing);
                answers.add(slots[i], new Doubt(rules[i], cursor));
            }
        }
    }
}
