package org.tuoyu.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.tuoyu.serialization.internal.SubmissionEncoder;
import org.tuoyu.submission.Submission;

/**
 * Writes submissions as JSON: UTF-8, fields in the order of the model, line feeds; equal submissions give equal bytes. Values of persons are written in full, and
 * so are fields that the model does not know.
 * Immutable and safe for use by many threads.
 */
public final class SubmissionWriter {

    private static final SubmissionWriter COMPACT = new SubmissionWriter(JsonLayout.COMPACT);
    private static final SubmissionWriter PRETTY = new SubmissionWriter(JsonLayout.PRETTY);

    private final DocumentWriter<Submission> writer;

    private SubmissionWriter(JsonLayout layout) {
        this.writer = new DocumentWriter<>(layout, false, SubmissionEncoder::write);
    }

    /**
     * The writer of a layout.
     *
     * @param layout with or without white space
     * @return always the same one for a layout
     */
    public static SubmissionWriter of(JsonLayout layout) {
        return Objects.requireNonNull(layout, "layout") == JsonLayout.COMPACT ? COMPACT : PRETTY;
    }

    /**
     * Writes to memory.
     *
     * @param document what to write
     * @return UTF-8
     */
    public byte[] write(Submission document) {
        return writer.write(document);
    }

    /**
     * Writes to a stream, which is flushed and left open.
     *
     * @param document what to write
     * @param stream receives UTF-8
     * @throws IOException if the stream fails
     */
    public void write(Submission document, OutputStream stream) throws IOException {
        writer.write(document, stream);
    }
}
