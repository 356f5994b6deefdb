package org.tuoyu.cli.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.ReadResult;

/**
 * The SHA-256 of a record, computed when somebody will see it: of records that are only counted nobody does, and a digest costs
 * nearly as much as reading. Immutable and safe for use by many threads.
 */
final class RecordDigest {

    /** Of what was not taken in as a whole. */
    static final RecordDigest NONE = new RecordDigest(null, Optional.empty());

    private final @Nullable ReadResult<?> read;
    private final Optional<String> known;

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private RecordDigest(@Nullable ReadResult<?> read, Optional<String> known) {
        this.read = read;
        this.known = known;
    }

    /** Of a document that was read. */
    static RecordDigest of(ReadResult<?> read) {
        return read.isWhole() ? new RecordDigest(read, Optional.empty()) : NONE;
    }

    /** One that is known already. */
    static RecordDigest of(String digest) {
        return new RecordDigest(null, Optional.of(digest));
    }

    /** 64 small hexadecimal digits; empty for {@link #NONE}. */
    Optional<String> value() {
        return read == null ? known : Optional.of(read.sha256());
    }

    /** A report that names it. */
    Report on(Report report) {
        return this == NONE || report.getInput().getSha256().isPresent()
                ? report
                : report.withInput(report.getInput().withSha256(value()));
    }
}
