package org.tuoyu.serialization.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of bytes. */
public final class Sha256 {

    /** Copied, never fed: a copy costs less than asking the providers of the platform for each record. */
    private static final MessageDigest UNUSED = unused();

    private Sha256() {}

    private static MessageDigest unused() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * A digest that was fed nothing yet.
     *
     * @return for one thread
     */
    public static MessageDigest begin() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("SHA-256 of the platform can be copied", impossible);
        }
    }

    /**
     * The SHA-256 of a part of an array.
     *
     * @param bytes the array
     * @param from the first byte
     * @param to after the last byte
     * @return 64 small hexadecimal digits
     */
    public static String of(byte[] bytes, int from, int to) {
        MessageDigest digest = begin();
        digest.update(bytes, from, to - from);
        return HexFormat.of().formatHex(digest.digest());
    }
}
