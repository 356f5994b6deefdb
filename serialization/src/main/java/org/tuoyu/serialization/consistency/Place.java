package org.tuoyu.serialization.consistency;

import org.jspecify.annotations.Nullable;

/** Where an element stands; its pointer is written only when something is found there. Immutable. */
final class Place {

    /** The submission. */
    static final Place ROOT = new Place(null, "", -1);

    private final @Nullable Place around;
    private final String name;
    private final int index;

    private Place(@Nullable Place around, String name, int index) {
        this.around = around;
        this.name = name;
        this.index = index;
    }

    /** A field of the element. */
    Place at(String field) {
        return new Place(this, field, -1);
    }

    /** An element of a list of the element. */
    Place at(String list, int number) {
        return new Place(this, list, number);
    }

    /** The JSON Pointer. */
    @Override
    public String toString() {
        return around == null ? "" : around + "/" + name + (index < 0 ? "" : "/" + index);
    }
}
