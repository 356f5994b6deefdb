package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.AdditionalField;

/** What generated encoders write to. A field whose value is null is left out. For one thread. */
public final class DocumentOutput {

    private final JsonGenerator generator;
    private final boolean emptyLists;

    /**
     * Creates an output.
     *
     * @param generator receives the tokens
     * @param emptyLists whether a plain list or map without elements is written
     */
    public DocumentOutput(JsonGenerator generator, boolean emptyLists) {
        this.generator = generator;
        this.emptyLists = emptyLists;
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
