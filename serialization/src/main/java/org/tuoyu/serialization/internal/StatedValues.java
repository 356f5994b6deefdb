package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tuoyu.fact.FactValue;

/** Reads single values out of a document as they stand there. */
public final class StatedValues {

    private static final JsonFactory JSON = new JsonFactory();

    private StatedValues() {}

    /**
     * Reads values.
     *
     * @param bytes UTF-8
     * @param from the first byte
     * @param to after the last byte
     * @param pointers JSON Pointers
     * @return by pointer, the texts, numbers and flags that stand there; of a broken document as far as it can be read
     */
    public static Map<String, FactValue> of(byte[] bytes, int from, int to, Set<String> pointers) {
        Map<String, FactValue> values = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(bytes, from, to - from)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = token.isScalarValue()
                        ? parser.getParsingContext().pathAsPointer().toString()
                        : "";
                if (pointers.contains(pointer) && token != JsonToken.VALUE_NULL) {
                    values.put(pointer, value(parser, token));
                }
            }
        } catch (IOException broken) {
            return values;
        }
        return values;
    }

    private static FactValue value(JsonParser parser, JsonToken token) throws IOException {
        if (token.isNumeric()) {
            return FactValue.of(parser.getDecimalValue());
        }
        return token.isBoolean() ? FactValue.of(token == JsonToken.VALUE_TRUE) : FactValue.of(parser.getText());
    }
}
