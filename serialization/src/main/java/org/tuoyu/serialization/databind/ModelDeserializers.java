package org.tuoyu.serialization.databind;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.internal.ModelCodecs;
import org.tuoyu.serialization.internal.NameOrder;

/** Finds the deserializers of the types of the model when they are asked for. */
public final class ModelDeserializers extends SimpleDeserializers {

    private static final long serialVersionUID = 1L;

    private final transient NameOrder order = new NameOrder();

    /** Creates it without loading any decoder. */
    public ModelDeserializers() {}

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        int number = ModelCodecs.type(raw.getCanonicalName() == null ? "" : raw.getCanonicalName());
        if (number >= 0) {
            return new ModelDeserializer(raw, number, order);
        }
        return ModelCodecs.isText(raw.getName()) ? new TextDeserializer(raw) : null;
    }
}
