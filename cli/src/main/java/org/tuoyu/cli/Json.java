package org.tuoyu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.tuoyu.fact.FactValue;
import org.tuoyu.policy.Text;

/** JSON of the verbs whose answers are no reports. Indented, lines ended by LF. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Something that writes one JSON value. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static String text(Content content) throws IOException {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            content.write(json);
        }
        return text + "\n";
    }

    static void text(JsonGenerator json, String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh-CN", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, String name, List<?> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }

    static void value(JsonGenerator json, FactValue value) throws IOException {
        if (value.number().isPresent()) {
            json.writeNumber(value.number().get());
        } else if (value.flag().isPresent()) {
            json.writeBoolean(value.flag().get());
        } else if (value.isList()) {
            json.writeStartArray();
            for (String text : value.texts()) {
                json.writeString(text);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
