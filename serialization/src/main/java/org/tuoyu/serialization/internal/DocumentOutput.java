package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.AdditionalField;
import org.tuoyu.finding.OutcomeList;

/** What generated encoders write to. A field whose value is null is left out. For one thread. */
public final class DocumentOutput implements AutoCloseable {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;
    private final boolean emptyLists;
    private final boolean pretty;
    private final boolean own;

    /**
     * Creates an output to a generator of another's making.
     *
     * @param generator receives the tokens
     * @param emptyLists whether a plain list or map without elements is written
     */
    public DocumentOutput(JsonGenerator generator, boolean emptyLists) {
        this(generator, emptyLists, false, false);
    }

    private DocumentOutput(JsonGenerator generator, boolean emptyLists, boolean pretty, boolean own) {
        this.generator = generator;
        this.emptyLists = emptyLists;
        this.pretty = pretty;
        this.own = own;
    }

    /**
     * Creates an output of UTF-8 in a layout of this library.
     *
     * @param stream receives the bytes, and is left open
     * @param pretty whether one field stands on a line
     * @param emptyLists whether a plain list or map without elements is written
     * @return the output, to be closed
     * @throws IOException if the stream fails
     */
    public static DocumentOutput to(OutputStream stream, boolean pretty, boolean emptyLists) throws IOException {
        JsonGenerator generator = JSON.createGenerator(stream);
        if (pretty) {
            generator.setPrettyPrinter(prettyPrinter());
        }
        return new DocumentOutput(generator, emptyLists, pretty, true);
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /**
     * Ends a document: with a line feed where one field stands on a line.
     *
     * @throws IOException if the output fails
     */
    public void endDocument() throws IOException {
        if (pretty) {
            generator.writeRaw('\n');
        }
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }

    /** Whether one field stands on a line. */
    boolean isPretty() {
        return pretty;
    }

    JsonGenerator generator() {
        return generator;
    }

    void beginObject() throws IOException {
        generator.writeStartObject();
    }

    void endObject() throws IOException {
        generator.writeEndObject();
    }

    void beginList(String name) throws IOException {
        generator.writeArrayFieldStart(name);
    }

    void endList() throws IOException {
        generator.writeEndArray();
    }

    void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    /** Writes a list whose elements can be written from prepared parts; false for any other list. */
    boolean prepared(String name, List<?> values) throws IOException {
        if (own && emptyLists && values instanceof OutcomeList list) {
            PreparedOutcomes.write(this, name, list);
            return true;
        }
        return false;
    }

    /** The text, or null when it is the empty one that stands for what could not be read. */
    @Nullable
    String stated(String value) {
        return value.isEmpty() ? null : value;
    }

    /** The list, or null when it is to be left out. */
    <T> @Nullable List<T> plain(List<T> list) {
        return emptyLists || !list.isEmpty() ? list : null;
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            generator.writeStringField(name, value);
        }
    }

    void number(String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            generator.writeNumberField(name, value.intValue());
        }
    }

    void number(String name, @Nullable Long value) throws IOException {
        if (value != null) {
            generator.writeNumberField(name, value.longValue());
        }
    }

    void number(String name, @Nullable BigDecimal value) throws IOException {
        if (value != null) {
            name(name);
            generator.writeNumber(value.toPlainString());
        }
    }

    void flag(String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            generator.writeBooleanField(name, value);
        }
    }

    void date(String name, @Nullable LocalDate value) throws IOException {
        text(name, value == null ? null : value.toString());
    }

    void month(String name, @Nullable YearMonth value) throws IOException {
        text(name, value == null ? null : value.toString());
    }

    void code(String name, @Nullable Enum<?> value) throws IOException {
        text(name, value == null ? null : value.name());
    }

    void texts(String name, @Nullable List<String> values) throws IOException {
        if (values != null) {
            beginList(name);
            for (String value : values) {
                generator.writeString(value);
            }
            endList();
        }
    }

    void codes(String name, @Nullable List<? extends Enum<?>> values) throws IOException {
        if (values != null) {
            beginList(name);
            for (Enum<?> value : values) {
                generator.writeString(value.name());
            }
            endList();
        }
    }

    /** Writes dates or months. */
    void dates(String name, @Nullable List<?> values) throws IOException {
        if (values != null) {
            beginList(name);
            for (Object value : values) {
                generator.writeString(value.toString());
            }
            endList();
        }
    }

    void flags(String name, @Nullable List<Boolean> values) throws IOException {
        if (values != null) {
            beginList(name);
            for (Boolean value : values) {
                generator.writeBoolean(value);
            }
            endList();
        }
    }

    void numbers(String name, @Nullable List<? extends Number> values) throws IOException {
        if (values != null) {
            beginList(name);
            for (Number value : values) {
                generator.writeNumber(value instanceof BigDecimal exact ? exact.toPlainString() : value.toString());
            }
            endList();
        }
    }

    void texts(String name, Map<String, String> values) throws IOException {
        if (emptyLists || !values.isEmpty()) {
            generator.writeObjectFieldStart(name);
            for (Map.Entry<String, String> entry : values.entrySet()) {
                generator.writeStringField(entry.getKey(), entry.getValue());
            }
            endObject();
        }
    }

    void additional(List<AdditionalField> fields) throws IOException {
        for (AdditionalField field : fields) {
            name(field.name());
            RawJson.write(generator, field.json());
        }
    }
}
