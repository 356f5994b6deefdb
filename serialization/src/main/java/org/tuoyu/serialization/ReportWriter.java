package org.tuoyu.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.internal.ReportEncoder;

/**
 * Writes reports as JSON: UTF-8, fields in the order of the model, line feeds; equal reports give equal bytes. Lists without elements are written.
 * Immutable and safe for use by many threads.
 */
public final class ReportWriter {

    private static final ReportWriter COMPACT = new ReportWriter(JsonLayout.COMPACT);
    private static final ReportWriter PRETTY = new ReportWriter(JsonLayout.PRETTY);

    private final DocumentWriter<Report> writer;

    private ReportWriter(JsonLayout layout) {
        this.writer = new DocumentWriter<>(layout, true, ReportEncoder::write);
    }

    /**
     * The writer of a layout.
     *
     * @param layout with or without white space
     * @return always the same one for a layout
     */
    public static ReportWriter of(JsonLayout layout) {
        return Objects.requireNonNull(layout, "layout") == JsonLayout.COMPACT ? COMPACT : PRETTY;
    }

    /**
     * Writes to memory.
     *
     * @param document what to write
     * @return UTF-8
     */
    public byte[] write(Report document) {
        return writer.write(document);
    }

    /**
     * Writes to a stream, which is flushed and left open.
     *
     * @param document what to write
     * @param stream receives UTF-8
     * @throws IOException if the stream fails
     */
    public void write(Report document, OutputStream stream) throws IOException {
        writer.write(document, stream);
    }
}
