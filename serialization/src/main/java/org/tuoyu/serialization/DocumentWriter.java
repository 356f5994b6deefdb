package org.tuoyu.serialization;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
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

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonLayout layout;
    private final boolean emptyLists;
    private final Encoder<T> encoder;

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
        try (JsonGenerator generator = JSON.createGenerator(stream)) {
            if (layout == JsonLayout.PRETTY) {
                generator.setPrettyPrinter(prettyPrinter());
            }
            encoder.write(new DocumentOutput(generator, emptyLists), document);
            if (layout == JsonLayout.PRETTY) {
                generator.writeRaw('\n');
            }
        }
    }

    byte[] write(T document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(document, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }
}
