package org.tuoyu.validation.engine;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuoyu.policy.RuleInForce;

/**
 * The rules that walk over the same elements under the same conditions: the conditions are asked once for all of them. Immutable.
 */
final class Block {

    private static final Logger LOG = LoggerFactory.getLogger(Block.class);

    private final CompiledCondition[] tests;
    private final PlacedRule[] rules;
    private final boolean whereListed;

    /** Joins rules. */
    Block(CompiledCondition[] tests, List<PlacedRule> rules) {
        this.tests = tests;
        this.rules = rules.toArray(PlacedRule[]::new);
        this.whereListed = rules.stream().allMatch(PlacedRule::isAskedWhereListed);
    }

    /** The rules, with the law that judges them. */
    Stream<RuleInForce> asked() {
        return rules().map(PlacedRule::asked);
    }

    /** The rules. */
    Stream<PlacedRule> rules() {
        return Stream.of(rules);
    }

    /** Puts what each rule answers when it reaches nothing into its slot. */
    void prepare(Prepared[] unreached) {
        for (PlacedRule rule : rules) {
            rule.prepare(unreached);
        }
    }

    /** The conditions that all rules share. */
    List<CompiledCondition> tests() {
        return List.of(tests);
    }

    /** Answers for the element under the cursor, of which nobody can tell whether the conditions hold. */
    void open(Cursor cursor, Answers answers) {
        for (PlacedRule rule : rules) {
            rule.open(cursor, tests, answers);
        }
    }

    /** Answers for the element under the cursor, whose conditions could not be asked. */
    void failed(Cursor cursor, Answers answers) {
        for (PlacedRule rule : rules) {
            rule.failed(cursor, answers);
        }
    }

    /** The cursor stands on an element that does not state a list on the way to the scope. */
    void unlisted(FactPath list, Cursor cursor, Answers answers) {
        cursor.forget();
        try {
            if (CompiledCondition.excludeWithin(tests, cursor)) {
                return;
            }
            boolean lost = isLost(list, cursor, answers.lost());
            if (!whereListed || lost) { // else nobody is told what is missing
                list.noteMissing(cursor, cursor.element(cursor.depth()), cursor.pointer());
                CompiledCondition.noteMissingWithin(tests, cursor);
            }
            answers.unlisted(this, cursor.missing(), lost);
        } catch (RuntimeException e) {
            LOG.debug("conditions failed with {}", e.getClass().getName());
            failed(cursor, answers);
        }
    }

    /** Whether the list that the element does not state was lost. */
    private static boolean isLost(FactPath list, Cursor cursor, LostFacts lost) {
        if (lost == LostFacts.NONE) {
            return false;
        }
        list.noteMissing(cursor, cursor.element(cursor.depth()), cursor.pointer());
        boolean included = cursor.missing().stream().anyMatch(lost::include);
        cursor.forget();
        return included;
    }

    /** Concludes a walk: what was not listed leaves rules open, but those that are asked of listed elements only. */
    void conclude(Cursor cursor, Answers answers) {
        Answers.Unlisted unlisted = answers.unlisted(this);
        if (unlisted != null) {
            for (PlacedRule rule : rules) {
                rule.unlisted(cursor, unlisted, answers);
            }
        }
    }
}
