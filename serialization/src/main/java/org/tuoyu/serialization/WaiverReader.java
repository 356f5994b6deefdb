package org.tuoyu.serialization;

import java.io.IOException;
import java.nio.file.Path;
import org.tuoyu.finding.WaiverList;
import org.tuoyu.serialization.internal.WaiverListDecoder;

/**
 * Reads files of waivers (豁免清单) from JSON. Whatever is wrong with a document becomes a finding; no document makes a reader
 * throw. Immutable and safe for use by many threads; make one and keep it.
 */
public final class WaiverReader {

    private static final WaiverReader STANDARD = new WaiverReader(ReadLimits.standard());

    private final DocumentReader<WaiverList> reader;

    private WaiverReader(ReadLimits limits) {
        this.reader = new DocumentReader<>(limits, WaiverListDecoder.INSTANCE);
    }

    /**
     * The reader with standard limits.
     *
     * @return always the same
     */
    public static WaiverReader standard() {
        return STANDARD;
    }

    /**
     * Reads a document.
     *
     * @param json UTF-8; must not be changed while the result is in use
     * @return what was read and what is wrong with it
     */
    public ReadResult<WaiverList> read(byte[] json) {
        return reader.read(json, 0, json.length);
    }

    /**
     * Reads a document from a file.
     *
     * @param file UTF-8
     * @return what was read and what is wrong with it
     * @throws IOException if the file cannot be opened or read
     */
    public ReadResult<WaiverList> read(Path file) throws IOException {
        return reader.read(file);
    }
}
