package org.tuoyu.serialization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.serialization.internal.LocationScan;

/**
 * Where values stand in a document: line and column for JSON Pointers. Immutable.
 *
 * <p>A pointer to something that is not there gets the place of the nearest value around it: a field that is missing, the
 * object that lacks it.
 */
public final class Locations {

    private final Map<String, Place> places;

    private Locations(Map<String, Place> places) {
        this.places = places;
    }

    /**
     * Finds places by one scan of the tokens. A document that is broken is scanned as far as it can be.
     *
     * @param json UTF-8
     * @param from the first byte
     * @param to after the last byte
     * @param pointers JSON Pointers
     * @return the places found
     * @throws IndexOutOfBoundsException if the part does not lie within the array
     */
    public static Locations of(byte[] json, int from, int to, Iterable<String> pointers) {
        return new Locations(LocationScan.json(json, from, to, pointers));
    }

    /**
     * Finds places in a whole array.
     *
     * @param json UTF-8
     * @param pointers JSON Pointers
     * @return the places found
     */
    public static Locations of(byte[] json, Iterable<String> pointers) {
        return of(json, 0, json.length, pointers);
    }

    /** The same for a document that begins elsewhere in a file. */
    Locations movedTo(Origin origin) {
        if (origin.isAt(Origin.START)) {
            return this;
        }
        Map<String, Place> moved = new LinkedHashMap<>();
        places.forEach((pointer, place) -> moved.put(pointer, origin.place(place)));
        return new Locations(moved);
    }

    /**
     * The place of a value.
     *
     * @param pointer one of the pointers that were looked for
     * @return empty when the scan did not get there
     */
    public Optional<Place> find(String pointer) {
        return Optional.ofNullable(places.get(pointer));
    }

    /**
     * A place.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    public record Place(int line, int column) {}
}
