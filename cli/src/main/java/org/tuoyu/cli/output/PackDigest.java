package org.tuoyu.cli.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tuoyu.finding.PackStamp;

/** One short digest of many packs: the beginning of the SHA-256 of their ids and digests, a line each. */
final class PackDigest {

    private static final int LENGTH = 12;

    private PackDigest() {}

    static String of(List<PackStamp> packs) {
        StringBuilder lines = new StringBuilder();
        packs.forEach(pack ->
                lines.append(pack.getId()).append(' ').append(pack.getSha256()).append('\n'));
        return HexFormat.of()
                .formatHex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)))
                .substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
