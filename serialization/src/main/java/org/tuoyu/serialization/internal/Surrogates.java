package org.tuoyu.serialization.internal;

import java.nio.ByteBuffer;

/** Finds halves of characters, which escapes can write and no encoding can carry. */
public final class Surrogates {

    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Surrogates() {}

    /**
     * Whether a document may hold any: whether there is an escape in it.
     *
     * @param bytes UTF-8
     * @param from the first byte
     * @param to after the last byte
     * @return {@code false} if certainly not
     */
    public static boolean arePossible(byte[] bytes, int from, int to) {
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int i = from;
        for (; i + 8 <= to; i += 8) {
            long zeroWhereBackslash = words.getLong(i) ^ BACKSLASHES;
            if ((zeroWhereBackslash - LOW_BITS & ~zeroWhereBackslash & HIGH_BITS) != 0) {
                return true;
            }
        }
        while (i < to) {
            if (bytes[i++] == '\\') {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a half without its other half. */
    static boolean areBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
