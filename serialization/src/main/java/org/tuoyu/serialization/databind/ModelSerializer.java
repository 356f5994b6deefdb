package org.tuoyu.serialization.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.tuoyu.serialization.internal.DocumentOutput;
import org.tuoyu.serialization.internal.ModelCodecs;

/** Writes one type of the model through its encoder. */
final class ModelSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    private final int type;
    private final boolean emptyLists;

    ModelSerializer(Class<?> valueClass, int type, boolean emptyLists) {
        super(valueClass, true);
        this.type = type;
        this.emptyLists = emptyLists;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        ModelCodecs.write(type, new DocumentOutput(generator, emptyLists), value);
    }
}
