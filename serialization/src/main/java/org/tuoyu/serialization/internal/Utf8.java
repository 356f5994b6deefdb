package org.tuoyu.serialization.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A look at bytes that should be UTF-8: strictly, with neither overlong forms nor surrogates, and whether there are escapes.
 * Immutable.
 */
public final class Utf8 {

    /** Eight bytes as a number; unlike a buffer it costs no calls where nothing is optimised yet. */
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle FOURS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** The bits that tell a sequence of three bytes from others, and what they are. */
    private static final int TRIPLE_MASK = 0xC0C0F0;

    private static final int TRIPLE = 0x8080E0;

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_SEVENS = 0x7F7F7F7F7F7F7F7FL;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;

    private final int malformed;
    private final boolean escaped;

    private Utf8(int malformed, boolean escaped) {
        this.malformed = malformed;
        this.escaped = escaped;
    }

    /**
     * Looks at a part of an array, 32 characters at a time where they are plain.
     *
     * @param bytes the text
     * @param from the first byte
     * @param to after the last byte
     * @return what was seen
     */
    public static Utf8 scan(byte[] bytes, int from, int to) {
        long escapes = 0;
        long plain = HIGH_BITS;
        int i = from;
        while (i <= to - 8) {
            if (i <= to - 32) {
                long first = (long) WORDS.get(bytes, i);
                long second = (long) WORDS.get(bytes, i + 8);
                long third = (long) WORDS.get(bytes, i + 16);
                long fourth = (long) WORDS.get(bytes, i + 24);
                if (((first | second | third | fourth) & HIGH_BITS) == 0) {
                    plain &= unescaped(first) & unescaped(second) & unescaped(third) & unescaped(fourth);
                    i += 32;
                    continue;
                }
            }
            long word = (long) WORDS.get(bytes, i);
            escapes |= escapes(word);
            long high = word & HIGH_BITS;
            if (high == 0) {
                i += 8;
                continue;
            }
            i = afterSequences(bytes, i + (Long.numberOfTrailingZeros(high) >>> 3), to);
            if (i < 0) {
                return new Utf8(~i, true);
            }
        }
        return rest(bytes, i, to, ((escapes | ~plain) & HIGH_BITS) != 0);
    }

    /** A number whose high bits tell whether one of eight bytes is a backslash. */
    private static long escapes(long word) {
        long difference = word ^ BACKSLASHES;
        return difference - LOW_BITS & ~difference;
    }

    /** The same of eight bytes below 128, in fewer steps: a high bit is clear where a backslash is. */
    private static long unescaped(long word) {
        return (word ^ BACKSLASHES) + LOW_SEVENS;
    }

    /** The index after the longer sequences from an index on; its complement when one is malformed. */
    private static int afterSequences(byte[] bytes, int from, int to) {
        int i = from;
        do {
            int length = isPlainTriple(bytes, i, to) ? 3 : sequence(bytes, i, to);
            if (length == 0) {
                return ~i;
            }
            i += length;
        } while (i < to && bytes[i] < 0);
        return i;
    }

    /** Whether there is a sequence of three bytes whose first byte leaves the others free, as nearly all Chinese characters are. */
    private static boolean isPlainTriple(byte[] bytes, int i, int to) {
        if (i > to - 4) {
            return false;
        }
        int four = (int) FOURS.get(bytes, i);
        int low = four & 0x0F;
        return (four & TRIPLE_MASK) == TRIPLE && low != 0 && low != 0x0D;
    }

    private static Utf8 rest(byte[] bytes, int from, int to, boolean escapedBefore) {
        boolean escaped = escapedBefore;
        int i = from;
        while (i < to) {
            escaped |= bytes[i] == '\\';
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, to);
            if (length == 0) {
                return new Utf8(i, true);
            }
            i += length;
        }
        return new Utf8(-1, escaped);
    }

    /**
     * The first byte that cannot be read.
     *
     * @return its index, or -1 when all are UTF-8
     */
    public int firstMalformed() {
        return malformed;
    }

    /**
     * Whether there may be a backslash, and so a character that is written as an escape.
     *
     * @return {@code false} if certainly not
     */
    public boolean mayHoldEscapes() {
        return escaped;
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
