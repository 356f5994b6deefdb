package org.tuoyu.validation.engine;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled condition. Immutable. */
abstract class CompiledCondition {

    /** Whether it holds; {@code element} is where its facts are read from. */
    abstract Truth truth(Cursor cursor, @Nullable Object element);

    /** Notes the pointers of the facts that keep it unknown. */
    abstract void noteMissing(Cursor cursor, @Nullable Object element, String pointer);

    /** Whether all of some conditions hold: false when one is false, else unknown when one is unknown. */
    static Truth all(CompiledCondition[] tests, Cursor cursor, @Nullable Object element) {
        Truth all = Truth.TRUE;
        for (CompiledCondition test : tests) {
            Truth truth = test.truth(cursor, element);
            if (truth == Truth.FALSE) {
                return Truth.FALSE;
            }
            if (truth == Truth.UNKNOWN) {
                all = Truth.UNKNOWN;
            }
        }
        return all;
    }

    static void noteMissing(CompiledCondition[] tests, Cursor cursor, @Nullable Object element, String pointer) {
        for (CompiledCondition test : tests) {
            if (test.truth(cursor, element) == Truth.UNKNOWN) {
                test.noteMissing(cursor, element, pointer);
            }
        }
    }

    /** The innermost frame that it reads; what is read from a counted element has none. */
    abstract int frame();

    /** Whether one of the conditions that read nothing below the cursor is false. */
    static boolean excludeWithin(CompiledCondition[] tests, Cursor cursor) {
        for (CompiledCondition test : tests) {
            if (test.frame() <= cursor.depth() && test.truth(cursor, null) == Truth.FALSE) {
                return true;
            }
        }
        return false;
    }

    /** Notes the pointers of the facts that keep conditions unknown that read nothing below the cursor. */
    static void noteMissingWithin(CompiledCondition[] tests, Cursor cursor) {
        for (CompiledCondition test : tests) {
            if (test.frame() <= cursor.depth() && test.truth(cursor, null) == Truth.UNKNOWN) {
                test.noteMissing(cursor, null, cursor.pointer());
            }
        }
    }

    /** A condition that place, date or reading decided already. */
    static final class Constant extends CompiledCondition {
        private final Truth truth;

        Constant(boolean holds) {
            this.truth = Truth.of(holds);
        }

        boolean isFalse() {
            return truth == Truth.FALSE;
        }

        @Override
        int frame() {
            return 0;
        }

        @Override
        Truth truth(Cursor cursor, @Nullable Object element) {
            return truth;
        }

        @Override
        void noteMissing(Cursor cursor, @Nullable Object element, String pointer) {
            // never unknown
        }
    }

    /** True when one of several is. */
    static final class Any extends CompiledCondition {
        private final CompiledCondition[] tests;

        Any(CompiledCondition[] tests) {
            this.tests = tests;
        }

        @Override
        int frame() {
            int frame = 0;
            for (CompiledCondition test : tests) {
                frame = Math.max(frame, test.frame());
            }
            return frame;
        }

        @Override
        Truth truth(Cursor cursor, @Nullable Object element) {
            Truth any = Truth.FALSE;
            for (CompiledCondition test : tests) {
                Truth truth = test.truth(cursor, element);
                if (truth == Truth.TRUE) {
                    return Truth.TRUE;
                }
                if (truth == Truth.UNKNOWN) {
                    any = Truth.UNKNOWN;
                }
            }
            return any;
        }

        @Override
        void noteMissing(Cursor cursor, @Nullable Object element, String pointer) {
            CompiledCondition.noteMissing(tests, cursor, element, pointer);
        }
    }

    /** A condition on one fact. */
    abstract static class OnFact extends CompiledCondition {
        final FactPath path;

        OnFact(FactPath path) {
            this.path = path;
        }

        final @Nullable Object value(Cursor cursor, @Nullable Object element) {
            return element == null ? path.read(cursor) : path.within(element);
        }

        @Override
        final int frame() {
            return path.frame();
        }

        @Override
        final Truth truth(Cursor cursor, @Nullable Object element) {
            return of(value(cursor, element));
        }

        /** Whether it holds of a value; null when not stated. */
        Truth of(@Nullable Object value) {
            return value == null ? Truth.UNKNOWN : decide(value);
        }

        abstract Truth decide(Object value);

        @Override
        void noteMissing(Cursor cursor, @Nullable Object element, String pointer) {
            if (element == null) {
                path.noteMissing(cursor);
            } else {
                path.noteMissing(cursor, element, pointer);
            }
        }
    }

    /** True when the fact is stated, or when it is not. */
    static final class Stated extends OnFact {
        private final boolean stated;

        Stated(FactPath path, boolean stated) {
            super(path);
            this.stated = stated;
        }

        @Override
        Truth of(@Nullable Object value) {
            return Truth.of((value != null) == stated);
        }

        @Override
        Truth decide(Object value) {
            return Truth.of(stated);
        }
    }

    /** True when a list is stated without elements, or with some. */
    static final class Empty extends OnFact {
        private final boolean empty;

        Empty(FactPath path, boolean empty) {
            super(path);
            this.empty = empty;
        }

        @Override
        Truth decide(Object value) {
            return Truth.of(((AbstractList<?>) value).isEmpty() == empty);
        }
    }

    /** True when the fact is one of some codes; of a list, when some value is. */
    static final class Is extends OnFact {
        private final Codes codes;

        Is(FactPath path, List<String> codes) {
            super(path);
            this.codes = new Codes(codes);
        }

        @Override
        Truth decide(Object value) {
            if (!(value instanceof AbstractList<?> values)) {
                return Truth.of(codes.hold(value));
            }
            Truth some = Truth.FALSE;
            for (Object each : values) {
                if (each == null) {
                    some = Truth.UNKNOWN;
                } else if (codes.hold(each)) {
                    return Truth.TRUE;
                }
            }
            return some;
        }
    }

    /** The opposite of another condition. */
    static final class Not extends OnFact {
        private final OnFact test;

        Not(OnFact test) {
            super(test.path);
            this.test = test;
        }

        @Override
        Truth decide(Object value) {
            return switch (test.decide(value)) {
                case TRUE -> Truth.FALSE;
                case FALSE -> Truth.TRUE;
                case UNKNOWN -> Truth.UNKNOWN;
            };
        }
    }

    /** True when a number reaches, or exceeds, a limit. */
    static final class Reaches extends OnFact {
        private final Limit limit;
        private final int least;

        Reaches(FactPath path, Limit limit, boolean inclusive) {
            super(path);
            this.limit = limit;
            this.least = inclusive ? 0 : 1;
        }

        @Override
        Truth decide(Object value) {
            return Truth.of(limit.compare(value) >= least);
        }
    }

    /** True when the months between two dates reach, or exceed, a limit; or when they stay below it. */
    static final class Lasts extends CompiledCondition {
        private final FactPath from;
        private final FactPath until;
        private final Limit limit;
        private final boolean inclusive;
        private final boolean less;

        Lasts(FactPath from, FactPath until, Limit limit, boolean inclusive, boolean less) {
            this.from = from;
            this.until = until;
            this.limit = limit;
            this.inclusive = inclusive;
            this.less = less;
        }

        @Override
        int frame() {
            return Math.max(from.frame(), until.frame());
        }

        @Override
        Truth truth(Cursor cursor, @Nullable Object element) {
            Object start = element == null ? from.read(cursor) : from.within(element);
            Object end = element == null ? until.read(cursor) : until.within(element);
            if (start == null || end == null) {
                return Truth.UNKNOWN;
            }
            LocalDate due = Values.date(start).plusMonths(limit.whole());
            boolean reached = inclusive
                    ? !Values.date(end).isBefore(due)
                    : Values.date(end).isAfter(due);
            return Truth.of(reached != less);
        }

        @Override
        void noteMissing(Cursor cursor, @Nullable Object element, String pointer) {
            if (element == null) {
                from.noteMissing(cursor);
                until.noteMissing(cursor);
            } else {
                from.noteMissing(cursor, element, pointer);
                until.noteMissing(cursor, element, pointer);
            }
        }
    }
}
