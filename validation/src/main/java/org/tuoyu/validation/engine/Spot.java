package org.tuoyu.validation.engine;

import org.jspecify.annotations.Nullable;

/** Where in the submission an element stands: its JSON Pointer, not yet written. Immutable. */
final class Spot {

    /** The submission itself. */
    static final Spot ROOT = new Spot(null, "", 0);

    private final @Nullable Spot outer;
    private final String list;
    private final int index;

    private Spot(@Nullable Spot outer, String list, int index) {
        this.outer = outer;
        this.list = list;
        this.index = index;
    }

    /** An element of a list, whose names from this element on are given with slashes. */
    Spot in(String list, int index) {
        return new Spot(this, list, index);
    }

    private void write(StringBuilder pointer) {
        if (outer != null) {
            outer.write(pointer);
            pointer.append(list).append('/').append(index);
        }
    }

    /** The JSON Pointer. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder(48);
        write(pointer);
        return pointer.toString();
    }
}
