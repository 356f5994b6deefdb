package org.tuoyu.validation.engine;

import org.jspecify.annotations.Nullable;
import org.tuoyu.validation.fact.FactAccess.Facts;

/**
 * The way from a cursor to a fact that is more than a field of an element on which the cursor stands. Of several classes, so
 * that the virtual machine calls it and keeps {@link FactPath#read} short enough to be copied into every rule. Immutable.
 */
abstract class Way {

    /** The value, or the list of values; null when not stated. */
    abstract @Nullable Object read(Cursor cursor);

    /** The way through one object that the element holds, such as its premises. */
    static final class Inner extends Way {
        private final int frame;
        private final Facts outer;
        private final int field;
        private final Facts inner;
        private final int last;

        Inner(int frame, Facts outer, int field, Facts inner, int last) {
            this.frame = frame;
            this.outer = outer;
            this.field = field;
            this.inner = inner;
            this.last = last;
        }

        @Override
        @Nullable
        Object read(Cursor cursor) {
            Object object = outer.get(cursor.element(frame), field);
            return object == null ? null : inner.get(object, last);
        }
    }

    /** The way through several objects, or lists. */
    static final class Far extends Way {
        private final int frame;
        private final FactPath path;

        Far(int frame, FactPath path) {
            this.frame = frame;
            this.path = path;
        }

        @Override
        @Nullable
        Object read(Cursor cursor) {
            return path.within(cursor.element(frame));
        }
    }

    /** The way through the class group that the element refers to. */
    static final class Referred extends Way {
        private final Origin origin;
        private final FactPath path;

        Referred(Origin origin, FactPath path) {
            this.origin = origin;
            this.path = path;
        }

        @Override
        @Nullable
        Object read(Cursor cursor) {
            Object group = origin.element(cursor);
            return group == null ? null : path.within(group);
        }
    }
}
