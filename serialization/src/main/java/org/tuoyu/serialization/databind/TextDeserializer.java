package org.tuoyu.serialization.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.internal.ModelCodecs;

/** Reads a type that is carried as text. The text is never repeated in an exception: it may be personal. */
final class TextDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    TextDeserializer(Class<?> valueClass) {
        super(valueClass);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonMappingException.from(parser, handledType().getSimpleName() + ": not a text");
        }
        try {
            return ModelCodecs.parse(handledType().getName(), parser.getText());
        } catch (IllegalArgumentException malformed) {
            throw JsonMappingException.from(parser, handledType().getSimpleName() + ": malformed text");
        }
    }
}
