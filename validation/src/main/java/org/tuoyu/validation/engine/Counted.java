package org.tuoyu.validation.engine;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list whose elements count when they satisfy conditions. Immutable. */
public final class Counted {

    private final FactPath list;
    private final CompiledCondition[] tests;

    Counted(FactPath list, CompiledCondition[] tests) {
        this.list = list;
        this.tests = tests;
    }

    int type() {
        return list.objectType();
    }

    /** The elements of the list; null when it is not stated. */
    public @Nullable List<?> stated(Cursor cursor) {
        return (AbstractList<?>) list.read(cursor);
    }

    /** The elements of the list; null, with the pointer noted, when it is not stated. */
    public @Nullable List<?> elements(Cursor cursor) {
        List<?> elements = stated(cursor);
        if (elements == null) {
            list.noteMissing(cursor);
        }
        return elements;
    }

    /** Whether an element counts. */
    public Truth counts(Cursor cursor, Object element) {
        return CompiledCondition.all(tests, cursor, element);
    }

    /** How many elements count for certain ({@code TRUE}), or perhaps ({@code UNKNOWN}). */
    public int count(Cursor cursor, List<?> elements, Truth truth) {
        int count = 0;
        for (Object element : elements) {
            if (counts(cursor, element) == truth) {
                count++;
            }
        }
        return count;
    }

    /** Notes the pointers of facts that would tell whether elements count. */
    public void noteMissing(Cursor cursor, List<?> elements) {
        for (int i = 0; i < elements.size(); i++) {
            CompiledCondition.noteMissing(tests, cursor, elements.get(i), pointer(cursor, i));
        }
    }

    /** Notes the pointers of facts that would tell whether one element counts. */
    public void noteMissing(Cursor cursor, Object element, String pointer) {
        CompiledCondition.noteMissing(tests, cursor, element, pointer);
    }

    /** The pointer of an element. */
    public String pointer(Cursor cursor, int index) {
        return list.pointer(cursor) + "/" + index;
    }
}
