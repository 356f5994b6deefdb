package org.tuoyu.serialization.internal;

import java.nio.ByteBuffer;

/** Checks that bytes are UTF-8: strictly, with neither overlong forms nor surrogates. */
public final class Utf8 {

    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /**
     * Finds the first byte that cannot be read.
     *
     * @param bytes the text
     * @param from the first byte
     * @param to after the last byte
     * @return the index of a byte, or -1 when all are UTF-8
     */
    public static int firstMalformed(byte[] bytes, int from, int to) {
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int i = from;
        while (i < to) {
            if (bytes[i] >= 0) {
                i = i + 8 <= to && (words.getLong(i) & HIGH_BITS) == 0 ? i + 8 : i + 1;
            } else {
                int length = sequence(bytes, i, to);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /** The length of the well-formed sequence of two to four bytes at an index, or 0. */
    private static int sequence(byte[] bytes, int i, int to) {
        int first = bytes[i] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (i + length > to || !secondFits(first, bytes[i + 1] & 0xFF)) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean secondFits(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }

    /**
     * Whether bytes that are no UTF-8 read as GBK throughout, which old Windows programs write.
     *
     * @param bytes the text
     * @param from the first byte
     * @param to after the last byte
     * @return {@code true} if every byte above 127 belongs to a pair of GBK
     */
    public static boolean looksLikeGbk(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int first = bytes[i] & 0xFF;
            if (first < 0x80) {
                i++;
            } else if (i + 1 < to && isGbkPair(first, bytes[i + 1] & 0xFF)) {
                i += 2;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isGbkPair(int first, int second) {
        return first >= 0x81 && first <= 0xFE && second >= 0x40 && second <= 0xFE && second != 0x7F;
    }
}
