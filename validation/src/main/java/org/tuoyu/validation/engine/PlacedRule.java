package org.tuoyu.validation.engine;

import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.policy.RuleInForce;

/** A compiled rule with its place in the order of outcomes, and the slot of its answers. Immutable. */
final class PlacedRule {

    private final CompiledRule rule;
    private final int ordinal;
    private final int slot;
    private final @Nullable Comparison only;

    /**
     * Places a rule.
     *
     * @param ordinal its place in the order of outcomes
     * @param slot its place among the rules of institutions, or among the others
     */
    PlacedRule(CompiledRule rule, int ordinal, int slot) {
        this.rule = rule;
        this.ordinal = ordinal;
        this.slot = slot;
        this.only = rule.only();
    }

    /** The rule, with the law that judges it. */
    RuleInForce asked() {
        return rule.asked(ordinal);
    }

    /** Whether it is asked only of submissions that list elements of its scope. */
    boolean isAskedWhereListed() {
        return rule.isAskedWhereListed();
    }

    /** Puts what the rule answers when it reaches nothing into its slot. */
    void prepare(Prepared[] unreached) {
        unreached[slot] = rule.unless(Prepared.UNREACHED);
    }

    /** Judges the element under the cursor. */
    void judge(Cursor cursor, Answers answers) {
        answer(only == null ? rule.judge(cursor) : rule.judge(only, cursor), cursor, answers);
    }

    /** Answers for an element of which nobody can tell whether the conditions hold. */
    void open(Cursor cursor, CompiledCondition[] tests, Answers answers) {
        answer(rule.open(cursor, tests), cursor, answers);
    }

    private void answer(OutcomeType answer, Cursor cursor, Answers answers) {
        if (answer == OutcomeType.MET) {
            answers.put(slot, rule.met(cursor));
        } else if (answer == OutcomeType.BREACHED) {
            answers.add(slot, new Breach(rule, cursor));
        } else if (answer == OutcomeType.UNDETERMINED) {
            doubt(cursor, answers);
        } else if (!rule.edition(cursor).isInForce()) {
            answers.put(slot, rule.untimely());
        }
    }

    /** Adds a doubt; of a rule that is perhaps not asked at all one is enough. */
    private void doubt(Cursor cursor, Answers answers) {
        if (!rule.isUntyped() || answers.isNothingFound(slot)) {
            answers.add(slot, new Doubt(rule, cursor));
        }
    }

    /** Answers for an element whose conditions could not be asked. */
    void failed(Cursor cursor, Answers answers) {
        cursor.forget();
        rule.judgeByLatest(cursor);
        cursor.failed();
        answers.add(slot, new Doubt(rule, cursor));
    }

    /** Answers for elements that were not listed: open, but where only listed elements are asked about and none were lost. */
    void unlisted(Cursor cursor, Answers.Unlisted unlisted, Answers answers) {
        if (rule.isAskedWhereListed() && !unlisted.isLost()) {
            answers.put(slot, rule.unless(Prepared.UNLISTED));
            return;
        }
        cursor.forget();
        rule.judgeByLatest(cursor);
        rule.noteType(cursor);
        unlisted.missing().forEach(cursor::missing);
        answers.add(slot, new Doubt(rule, cursor));
    }
}
