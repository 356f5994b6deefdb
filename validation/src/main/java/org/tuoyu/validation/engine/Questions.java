package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of all blocks of a round, each asked once for an element; those that read only what encloses the element,
 * once for all elements in it. A fact that several conditions ask about is read once. Immutable.
 */
final class Questions {

    /** So many conditions fit into the bits of a reply. */
    static final int MOST = Long.SIZE;

    private final Map<CompiledCondition, Long> bits = new IdentityHashMap<>();
    private final int depth;
    private final Question[] own;
    private final Question[] outer;

    /**
     * Numbers the conditions.
     *
     * @param depth the frame of the elements
     * @param tests without repetition; at most {@link #MOST}
     */
    Questions(int depth, List<CompiledCondition> tests) {
        this.depth = depth;
        tests.forEach(test -> bits.put(test, 1L << bits.size()));
        this.own =
                questions(tests.stream().filter(test -> test.frame() >= depth).toList());
        this.outer =
                questions(tests.stream().filter(test -> test.frame() < depth).toList());
    }

    private Question[] questions(List<CompiledCondition> tests) {
        Map<Object, List<CompiledCondition>> byFact = new LinkedHashMap<>();
        for (CompiledCondition test : tests) {
            Object key = test instanceof CompiledCondition.OnFact onFact ? onFact.path.toString() : test;
            byFact.computeIfAbsent(key, each -> new ArrayList<>()).add(test);
        }
        return byFact.values().stream().map(this::question).toArray(Question[]::new);
    }

    private Question question(List<CompiledCondition> tests) {
        CompiledCondition first = tests.get(0);
        return first instanceof CompiledCondition.OnFact
                ? new Question.OnFact(
                        tests.toArray(CompiledCondition.OnFact[]::new),
                        tests.stream().mapToLong(this::bit).toArray())
                : new Question.Other(first, bit(first));
    }

    private long bit(CompiledCondition test) {
        return bits.getOrDefault(test, 0L);
    }

    /** The bits of some conditions. */
    long mask(CompiledCondition[] tests) {
        long mask = 0;
        for (CompiledCondition test : tests) {
            mask |= bit(test);
        }
        return mask;
    }

    /** Asks about the element under the cursor. */
    void ask(Cursor cursor, Replies replies) {
        if (outer.length > 0 && replies.isOfOther(cursor.element(depth - 1))) {
            ask(outer, cursor, replies);
            replies.keepOuter();
        }
        replies.forgetOwn();
        ask(own, cursor, replies);
    }

    /** A question that fails is noted as such, and the next one is asked. */
    private static void ask(Question[] questions, Cursor cursor, Replies replies) {
        int next = 0;
        while (next < questions.length) {
            try {
                while (next < questions.length) {
                    questions[next].ask(cursor, replies);
                    next++;
                }
            } catch (RuntimeException e) {
                replies.failed(questions[next].bits(), e);
                next++;
            }
        }
    }
}
