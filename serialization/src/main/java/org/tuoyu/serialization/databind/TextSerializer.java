package org.tuoyu.serialization.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.tuoyu.serialization.internal.ModelCodecs;

/** Writes a type that is carried as text, in full. */
final class TextSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    TextSerializer(Class<?> valueClass) {
        super(valueClass, true);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeString(ModelCodecs.text(value));
    }
}
