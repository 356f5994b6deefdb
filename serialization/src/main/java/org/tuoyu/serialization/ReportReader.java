package org.tuoyu.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.internal.ReportDecoder;

/**
 * Reads back the reports that {@link ReportWriter} wrote. Whatever is wrong with a document becomes a finding; no document makes
 * a reader throw. Immutable and safe for use by many threads; make one and keep it.
 */
public final class ReportReader {

    private static final ReportReader STANDARD = new ReportReader(ReadLimits.standard());

    private final DocumentReader<Report> reader;

    private ReportReader(ReadLimits limits) {
        this.reader = new DocumentReader<>(limits, ReportDecoder.INSTANCE);
    }

    /**
     * The reader with standard limits.
     *
     * @return always the same
     */
    public static ReportReader standard() {
        return STANDARD;
    }

    /**
     * Obtains a reader.
     *
     * @param limits how much is read before the reader gives up
     * @return a new reader
     */
    public static ReportReader withLimits(ReadLimits limits) {
        return new ReportReader(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads a document.
     *
     * @param json UTF-8; must not be changed while the result is in use
     * @return what was read and what is wrong with it
     */
    public ReadResult<Report> read(byte[] json) {
        return reader.read(json, 0, json.length);
    }

    /** Reads a part of an array. */
    ReadResult<Report> read(byte[] json, int from, int to) {
        return reader.read(json, from, to);
    }

    /**
     * Reads a document from a stream, which is left open.
     *
     * @param stream UTF-8; read to its end, or to just beyond the largest size allowed
     * @return what was read and what is wrong with it
     * @throws IOException if the stream fails
     */
    public ReadResult<Report> read(InputStream stream) throws IOException {
        return reader.read(stream);
    }

    /**
     * Reads a document from a file. A file that is too large is refused before a byte of it is read.
     *
     * @param file UTF-8
     * @return what was read and what is wrong with it
     * @throws IOException if the file cannot be opened or read
     */
    public ReadResult<Report> read(Path file) throws IOException {
        return reader.read(file);
    }
}
