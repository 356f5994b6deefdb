package org.tuoyu.validation.engine;

import org.jspecify.annotations.Nullable;

/** A condition that several blocks of a scope have: it is answered once for each element. Immutable. */
final class Shared extends Test {

    private final Test test;
    private final int number;
    private final int frame;

    /**
     * Shares a condition.
     *
     * @param number distinct for each shared condition of a plan, from 0
     */
    Shared(Test test, int number) {
        this.test = test;
        this.number = number;
        this.frame = test.frame();
    }

    @Override
    int frame() {
        return frame;
    }

    @Override
    Truth truth(Cursor cursor, @Nullable Object element) {
        if (element != null) {
            return test.truth(cursor, element);
        }
        Truth known = cursor.recall(number, frame);
        if (known == null) {
            known = test.truth(cursor, null);
            cursor.remember(number, frame, known);
        }
        return known;
    }

    @Override
    void noteMissing(Cursor cursor, @Nullable Object element, String pointer) {
        test.noteMissing(cursor, element, pointer);
    }
}
