package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.Locations.Place;

/** Finds the places of some values by one scan of the tokens; passes over everything that nobody asked for. */
public final class LocationScan {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final @Nullable Positions positions;

    private LocationScan(JsonParser parser, @Nullable Positions positions) {
        this.parser = parser;
        this.positions = positions;
    }

    /**
     * Scans JSON.
     *
     * @param bytes UTF-8
     * @param from the first byte
     * @param to after the last byte
     * @param pointers what to look for
     * @return the places found, by pointer
     */
    public static Map<String, Place> json(byte[] bytes, int from, int to, Iterable<String> pointers) {
        int start = from + Encoding.markLength(bytes, from, to);
        try (JsonParser parser = JSON.createParser(bytes, start, to - start)) {
            return new LocationScan(parser, new Positions(bytes, start)).scan(start, pointers);
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
    }

    /** Scans what a parser gives that knows lines and columns itself. */
    static Map<String, Place> of(JsonParser parser, Iterable<String> pointers) {
        return new LocationScan(parser, null).scan(0, pointers);
    }

    private Map<String, Place> scan(int start, Iterable<String> pointers) {
        Wanted root = new Wanted();
        for (String pointer : pointers) {
            root.add(pointer);
        }
        try {
            if (parser.nextToken() != null) {
                visit(root, start);
            }
        } catch (IOException broken) {
            // a broken document has places up to where it breaks; its reader has said so
        }
        Map<String, Place> places = new LinkedHashMap<>();
        for (String pointer : pointers) {
            Place place = root.nearest(pointer);
            if (place != null) {
                places.put(pointer, place);
            }
        }
        return places;
    }

    private void visit(Wanted wanted, int start) throws IOException {
        if (wanted.place == null) {
            wanted.place = place(start);
        }
        if (wanted.children.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Wanted child = wanted.children.get(parser.currentName());
                parser.nextToken();
                visitOrSkip(child, start);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                visitOrSkip(wanted.children.get(Integer.toString(index)), start);
            }
        }
    }

    private void visitOrSkip(@Nullable Wanted child, int start) throws IOException {
        if (child == null) {
            parser.skipChildren();
        } else {
            visit(child, start);
        }
    }

    private Place place(int start) {
        JsonLocation location = parser.currentTokenLocation();
        if (positions == null) {
            return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        }
        positions.advance(start + location.getByteOffset());
        return new Place(positions.line(), positions.column());
    }

    /** A pointer, as a path in a tree of names. */
    private static final class Wanted {

        final Map<String, Wanted> children = new LinkedHashMap<>();

        @Nullable
        Place place;

        void add(String pointer) {
            Wanted at = this;
            for (String name : names(pointer)) {
                at = at.children.computeIfAbsent(name, unused -> new Wanted());
            }
        }

        /** The place of the last value on the way that was found. */
        @Nullable
        Place nearest(String pointer) {
            Wanted at = this;
            Place nearest = place;
            for (String name : names(pointer)) {
                at = at.children.getOrDefault(name, at);
                nearest = at.place == null ? nearest : at.place;
            }
            return nearest;
        }

        private static String[] names(String pointer) {
            if (pointer.isEmpty()) {
                return new String[0];
            }
            String[] names = pointer.substring(1).split("/", -1);
            for (int i = 0; i < names.length; i++) {
                names[i] = names[i].replace("~1", "/").replace("~0", "~");
            }
            return names;
        }
    }
}
