package org.tuoyu.serialization.internal;

import java.util.Optional;

/** Looks at the bytes of a document before they are parsed. */
public final class Encoding {

    private Encoding() {}

    /**
     * Why a document cannot be read.
     *
     * @param bytes the document
     * @param from the first byte
     * @param to after the last byte
     * @param scan what a scan of it saw
     * @return empty when it is UTF-8
     */
    public static Optional<Fault> refusal(byte[] bytes, int from, int to, Utf8 scan) {
        int malformed = scan.firstMalformed();
        if (isUtf16(bytes, from, to)) {
            boolean zeros = begins(bytes, from, to, 0, 0, 0, 0);
            return Optional.of(Fault.of(FaultCode.ENCODING).as(zeros ? "zeros" : "utf-16"));
        }
        if (malformed < 0) {
            return Optional.empty();
        }
        if (begins(bytes, from, to, 'P', 'K', 3, 4) || begins(bytes, from, to, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(Fault.of(FaultCode.ENCODING).as("workbook").atOffset(0));
        }
        if (begins(bytes, from, to, 0x1F, 0x8B)) {
            return Optional.of(Fault.of(FaultCode.ENCODING).as("gzip").atOffset(0));
        }
        Fault fault = Fault.of(FaultCode.ENCODING).atOffset(malformed - from);
        return Optional.of(Utf8.looksLikeGbk(bytes, from, to) ? fault.as("gbk") : fault);
    }

    /**
     * The number of bytes of a byte order mark of UTF-8.
     *
     * @param bytes the document
     * @param from the first byte
     * @param to after the last byte
     * @return 3, or 0 when there is none
     */
    public static int markLength(byte[] bytes, int from, int to) {
        boolean mark = to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    private static boolean begins(byte[] bytes, int from, int to, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (from + i >= to || (bytes[from + i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** A mark of UTF-16, or a zero beside one of the first two characters, which no JSON has. */
    private static boolean isUtf16(byte[] bytes, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        int first = bytes[from] & 0xFF;
        int second = bytes[from + 1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE || first == 0 || second == 0;
    }
}
