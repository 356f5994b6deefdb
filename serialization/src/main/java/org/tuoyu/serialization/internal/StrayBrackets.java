package org.tuoyu.serialization.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Closing brackets that one finds too many in a document that is no JSON, and the document without them. A guess: whether it is
 * right shows when the document without them is read. Immutable.
 */
public final class StrayBrackets {

    /** A document with more of them is broken otherwise. */
    private static final int MOST = 8;

    private static final int DEEPEST = 256;

    private final byte[] rest;
    private final List<Integer> offsets;

    private StrayBrackets(byte[] rest, List<Integer> offsets) {
        this.rest = rest;
        this.offsets = List.copyOf(offsets);
    }

    /**
     * Looks for them.
     *
     * @param bytes the document
     * @param from its first byte
     * @param to after its last byte
     * @return none where the brackets match, or do not for another reason
     */
    public static StrayBrackets in(byte[] bytes, int from, int to) {
        byte[] rest = Arrays.copyOfRange(bytes, from, to);
        List<Integer> offsets = new ArrayList<>();
        int at = new Walk(rest).first();
        while (at >= 0 && offsets.size() < MOST) {
            offsets.add(at);
            rest[at] = ' ';
            at = new Walk(rest).first();
        }
        return new StrayBrackets(rest, offsets);
    }

    /**
     * Whether there are none.
     *
     * @return {@code true} for a document whose brackets match
     */
    public boolean isEmpty() {
        return offsets.isEmpty();
    }

    /**
     * The document with a blank for each, so that everything else keeps its place.
     *
     * @return not to be changed
     */
    public byte[] rest() {
        return rest;
    }

    /**
     * Records each as a fault.
     *
     * @param faults of the document
     * @param bytes the document as it was given
     * @param from its first byte
     */
    public void report(Faults faults, byte[] bytes, int from) {
        for (int offset : offsets) {
            faults.add(Fault.of(FaultCode.STRAY_BRACKET)
                    .with("character", String.valueOf((char) bytes[from + offset]))
                    .atOffset(offset));
        }
    }

    /** One way through a document, up to the first bracket that seems too many. */
    private static final class Walk {

        private final byte[] bytes;
        private final byte[] open = new byte[DEEPEST];
        private int depth;
        private int at;

        /** The last closing bracket while nothing but a comma and one text came after it; else -1. */
        private int closed = -1;

        private boolean comma;
        private boolean text;

        Walk(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Where it stands; -1 when there is none. */
        int first() {
            for (at = 0; at < bytes.length; at++) {
                switch (bytes[at]) {
                    case ' ', '\t', '\r', '\n' -> {}
                    case '"' -> passText();
                    case '{', '[' -> {
                        if (depth == DEEPEST || comma && !text && isIn('{')) {
                            return depth == DEEPEST ? -1 : closed;
                        }
                        open[depth++] = bytes[at];
                        forget();
                    }
                    case '}', ']' -> {
                        if (depth == 0 || !isIn(bytes[at] == '}' ? '{' : '[')) {
                            return depth == 0 ? -1 : at;
                        }
                        depth--;
                        forget();
                        closed = at;
                    }
                    case ',' -> {
                        if (closed >= 0 && depth == 0) {
                            return closed;
                        }
                        comma = closed >= 0 && !comma;
                        closed = comma ? closed : -1;
                    }
                    case ':' -> {
                        if (text && isIn('[')) {
                            return closed;
                        }
                        forget();
                    }
                    default -> forget();
                }
            }
            return -1;
        }

        private void passText() {
            text = comma && !text;
            if (!text) {
                forget();
            }
            at++;
            while (at < bytes.length && bytes[at] != '"') {
                at += bytes[at] == '\\' ? 2 : 1;
            }
        }

        private boolean isIn(char bracket) {
            return depth > 0 && open[depth - 1] == bracket;
        }

        private void forget() {
            closed = -1;
            comma = false;
            text = false;
        }
    }
}
