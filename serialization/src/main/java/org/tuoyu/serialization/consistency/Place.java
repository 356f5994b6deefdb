package org.tuoyu.serialization.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.StatedList;

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

    /** Visits the elements of a list of the element, each at its place; of one that is not stated, none. */
    <T> void each(String list, Optional<StatedList<T>> stated, BiConsumer<Place, T> visit) {
        List<T> elements = elements(stated);
        for (int i = 0; i < elements.size(); i++) {
            visit.accept(at(list, i), elements.get(i));
        }
    }

    /** The elements of a list; of one that is not stated, none. */
    static <T> List<T> elements(Optional<StatedList<T>> stated) {
        return stated.isPresent() ? stated.get() : List.of();
    }

    /** The JSON Pointer. */
    @Override
    public String toString() {
        return around == null ? "" : around + "/" + name + (index < 0 ? "" : "/" + index);
    }
}
