package org.tuoyu.serialization.consistency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Turns a text into 64 bits from which it cannot be read back; equal texts give equal bits. For one thread. */
final class Fingerprint {

    /** Copied, never fed: a copy costs less than asking the providers of the platform for each record. */
    private static final MessageDigest UNUSED = sha256();

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("SHA-256 of the platform can be copied", impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    long of(String text) {
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
