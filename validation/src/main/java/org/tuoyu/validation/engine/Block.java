package org.tuoyu.validation.engine;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.policy.Text;

/**
 * The rules that walk over the same elements under the same conditions: the conditions are asked once for all of them. Immutable.
 */
final class Block {

    private final ScopePath place;
    private final Test[] tests;
    private final CompiledRule[] rules;
    private final int[] ordinals;
    private final Text reason;

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

    /** The conditions that all rules share. */
    Test[] tests() {
        return tests;
    }

    /** The rules; the array is not to be written to. */
    CompiledRule[] rules() {
        return rules;
    }

    /** The place of a rule in the order of outcomes. */
    int ordinal(int rule) {
        return ordinals[rule];
    }

    /** Why the rules do not apply, in words. */
    Text reason() {
        return reason;
    }
}
