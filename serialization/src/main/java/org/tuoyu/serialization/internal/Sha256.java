package org.tuoyu.serialization.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of bytes. */
public final class Sha256 {

    private Sha256() {}

    /**
     * The SHA-256 of a part of an array.
     *
     * @param bytes the array
     * @param from the first byte
     * @param to after the last byte
     * @return 64 small hexadecimal digits
     */
    public static String of(byte[] bytes, int from, int to) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, to - from);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
