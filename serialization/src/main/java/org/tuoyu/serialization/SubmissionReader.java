package org.tuoyu.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.tuoyu.serialization.internal.SubmissionDecoder;
import org.tuoyu.submission.Submission;

/**
 * Reads submissions from JSON in one pass. Whatever is wrong with a document becomes a finding with pointer, line and column;
 * no document makes a reader throw. Immutable and safe for use by many threads; make one and keep it.
 */
public final class SubmissionReader {

    private static final SubmissionReader STANDARD = new SubmissionReader(ReadLimits.standard());

    private final DocumentReader<Submission> reader;

    private SubmissionReader(ReadLimits limits) {
        this.reader = new DocumentReader<>(limits, SubmissionDecoder.INSTANCE);
    }

    /**
     * The reader with standard limits.
     *
     * @return always the same
     */
    public static SubmissionReader standard() {
        return STANDARD;
    }

    /**
     * Obtains a reader.
     *
     * @param limits how much is read before the reader gives up
     * @return a new reader
     */
    public static SubmissionReader withLimits(ReadLimits limits) {
        return new SubmissionReader(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads a document.
     *
     * @param json UTF-8; must not be changed while the result is in use
     * @return what was read and what is wrong with it
     */
    public ReadResult<Submission> read(byte[] json) {
        return reader.read(json, 0, json.length);
    }

    /**
     * Reads a document that is a part of an array, such as one line of NDJSON. Lines and columns count from the start of the
     * part.
     *
     * @param json UTF-8; must not be changed while the result is in use
     * @param from the first byte
     * @param to after the last byte
     * @return what was read and what is wrong with it
     * @throws IndexOutOfBoundsException if the part does not lie within the array
     */
    public ReadResult<Submission> read(byte[] json, int from, int to) {
        Objects.checkFromToIndex(from, to, json.length);
        return reader.read(json, from, to);
    }

    /**
     * Reads a document from a stream, which is left open.
     *
     * @param stream UTF-8; read to its end, or to just beyond the largest size allowed
     * @return what was read and what is wrong with it
     * @throws IOException if the stream fails
     */
    public ReadResult<Submission> read(InputStream stream) throws IOException {
        return reader.read(stream);
    }

    /**
     * Reads a document from a file. A file that is too large is refused before a byte of it is read.
     *
     * @param file UTF-8
     * @return what was read and what is wrong with it
     * @throws IOException if the file cannot be opened or read
     */
    public ReadResult<Submission> read(Path file) throws IOException {
        return reader.read(file);
    }
}
