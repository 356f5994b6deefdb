package org.tuoyu.validation.engine;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of an element at one go: the conditions on one fact, or one condition on something else. Immutable. */
abstract class Question {

    /** Asks about the element under the cursor. */
    abstract void ask(Cursor cursor, Replies replies);

    /** The bits of its conditions. */
    abstract long bits();

    /** A condition on more than one fact. */
    static final class Other extends Question {
        private final CompiledCondition test;
        private final long bit;

        Other(CompiledCondition test, long bit) {
            this.test = test;
            this.bit = bit;
        }

        @Override
        long bits() {
            return bit;
        }

        @Override
        void ask(Cursor cursor, Replies replies) {
            Truth truth = test.truth(cursor, null);
            replies.add(truth == Truth.TRUE ? bit : 0, truth == Truth.UNKNOWN ? bit : 0);
        }
    }

    /**
     * Conditions on one fact, which is read once. What they answer to a code, and to nothing, is kept: most facts that
     * conditions ask about have few values.
     */
    static final class OnFact extends Question {
        private final FactPath path;
        private final CompiledCondition.OnFact[] tests;
        private final long[] bits;
        private final Reply unstated;
        private final @Nullable Reply stated;
        private @Nullable Reply @Nullable [] byCode;

        /** Bits of the conditions that hold, and of those that nobody can tell. */
        private record Reply(long yes, long open) {}

        OnFact(CompiledCondition.OnFact[] tests, long[] bits) {
            this.path = tests[0].path;
            this.tests = tests;
            this.bits = bits;
            this.unstated = reply(null);
            this.stated = Stream.of(tests).allMatch(CompiledCondition.Stated.class::isInstance) ? reply("") : null;
        }

        @Override
        long bits() {
            long all = 0;
            for (long bit : bits) {
                all |= bit;
            }
            return all;
        }

        @Override
        void ask(Cursor cursor, Replies replies) {
            Object value = path.read(cursor);
            Reply reply = value == null ? unstated : known(value);
            replies.add(reply.yes, reply.open);
        }

        private Reply known(Object value) {
            if (value instanceof Enum<?> code) {
                return known(code);
            }
            return stated == null ? reply(value) : stated;
        }

        /** Found out twice by two threads at most, with the same content. */
        private Reply known(Enum<?> code) {
            @Nullable Reply[] known = byCode;
            if (known == null) {
                known = new Reply[code.getDeclaringClass().getEnumConstants().length];
                byCode = known;
            }
            Reply reply = known[code.ordinal()];
            if (reply == null) {
                reply = reply(code);
                known[code.ordinal()] = reply;
            }
            return reply;
        }

        private Reply reply(@Nullable Object value) {
            long yes = 0;
            long open = 0;
            for (int i = 0; i < tests.length; i++) {
                Truth truth = tests[i].of(value);
                yes |= truth == Truth.TRUE ? bits[i] : 0;
                open |= truth == Truth.UNKNOWN ? bits[i] : 0;
            }
            return new Reply(yes, open);
        }
    }
}
