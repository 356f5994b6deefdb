package org.tuoyu.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.tuoyu.serialization.internal.DocumentOutput;

/**
 * Writes JSON documents of one type. Safe for use by many threads.
 *
 * @param <T> the type
 */
final class DocumentWriter<T> {

    private static final int LEAST = 1024;

    private final JsonLayout layout;
    private final boolean emptyLists;
    private final Encoder<T> encoder;
    /** How large the next document may become, after the last one: a guess that only saves time. */
    private int expected = LEAST;

    DocumentWriter(JsonLayout layout, boolean emptyLists, Encoder<T> encoder) {
        this.layout = layout;
        this.emptyLists = emptyLists;
        this.encoder = encoder;
    }

    /** Writes one value. */
    interface Encoder<T> {
        void write(DocumentOutput out, T value) throws IOException;
    }

    void write(T document, OutputStream stream) throws IOException {
        try (DocumentOutput out = DocumentOutput.to(stream, layout == JsonLayout.PRETTY, emptyLists)) {
            encoder.write(out, document);
            out.endDocument();
        }
    }

    byte[] write(T document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(expected);
        try {
            write(document, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        expected = Math.max(LEAST, bytes.size() + bytes.size() / 8);
        return bytes.toByteArray();
    }
}
