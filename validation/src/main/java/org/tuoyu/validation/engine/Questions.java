package org.tuoyu.validation.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of all blocks of a round, each asked once for an element; those that read only what encloses the element,
 * once for all elements in it. A fact that several conditions ask about is read once. Immutable.
 */
final class Questions {

    /** So many conditions fit into the bits of a reply. */
    static final int MOST = Long.SIZE;

    private final Map<Test, Long> bits = new IdentityHashMap<>();
    private final int depth;
    private final Question[] own;
    private final Question[] outer;

    /** Conditions on one fact, with the bit of each; or one condition on something else. */
    private record Question(@Nullable FactPath path, Test[] tests, long[] bits, long all) {}

    /**
     * Numbers the conditions.
     *
     * @param depth the frame of the elements
     * @param tests without repetition; at most {@link #MOST}
     */
    Questions(int depth, List<Test> tests) {
        this.depth = depth;
        tests.forEach(test -> bits.put(test, 1L << bits.size()));
        this.own =
                questions(tests.stream().filter(test -> test.frame() >= depth).toList());
        this.outer =
                questions(tests.stream().filter(test -> test.frame() < depth).toList());
    }

    private Question[] questions(List<Test> tests) {
        Map<Object, List<Test>> byFact = new LinkedHashMap<>();
        for (Test test : tests) {
            Object key = test instanceof Test.OnFact onFact ? onFact.path.toString() : test;
            byFact.computeIfAbsent(key, each -> new ArrayList<>()).add(test);
        }
        return byFact.values().stream().map(this::question).toArray(Question[]::new);
    }

    private Question question(List<Test> tests) {
        FactPath path = tests.get(0) instanceof Test.OnFact onFact ? onFact.path : null;
        long[] each = tests.stream().mapToLong(this::bit).toArray();
        return new Question(path, tests.toArray(Test[]::new), each, mask(tests.toArray(Test[]::new)));
    }

    private long bit(Test test) {
        return bits.getOrDefault(test, 0L);
    }

    /** The bits of some conditions. */
    long mask(Test[] tests) {
        long mask = 0;
        for (Test test : tests) {
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

    private static void ask(Question[] questions, Cursor cursor, Replies replies) {
        for (Question question : questions) {
            try {
                ask(question, cursor, replies);
            } catch (RuntimeException e) {
                replies.failed(question.all, e);
            }
        }
    }

    private static void ask(Question question, Cursor cursor, Replies replies) {
        if (question.path == null) {
            replies.add(question.all, question.tests[0].truth(cursor, null));
            return;
        }
        Object value = question.path.read(cursor);
        for (int i = 0; i < question.tests.length; i++) {
            replies.add(question.bits[i], ((Test.OnFact) question.tests[i]).of(value));
        }
    }
}
