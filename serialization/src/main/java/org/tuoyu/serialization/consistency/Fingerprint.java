package org.tuoyu.serialization.consistency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.tuoyu.serialization.internal.Sha256;

/** Turns a text into 64 bits from which it cannot be read back; equal texts give equal bits. For one thread. */
final class Fingerprint {

    private final MessageDigest digest = Sha256.begin();

    long of(String text) {
        return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
