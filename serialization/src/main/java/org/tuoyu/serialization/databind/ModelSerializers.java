package org.tuoyu.serialization.databind;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.internal.ModelCodecs;

/** Finds the serializers of the types of the model, of their interfaces or of what implements them. */
public final class ModelSerializers extends SimpleSerializers {

    private static final long serialVersionUID = 1L;

    /** Creates it without loading any encoder. */
    public ModelSerializers() {}

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        if (ModelCodecs.isText(raw.getName())) {
            return new TextSerializer(raw);
        }
        JsonSerializer<?> own = serializer(raw);
        if (own != null) {
            return own;
        }
        for (Class<?> implemented : raw.getInterfaces()) {
            JsonSerializer<?> inherited = serializer(implemented);
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    private static @Nullable JsonSerializer<?> serializer(Class<?> type) {
        int number = ModelCodecs.type(type.getCanonicalName() == null ? "" : type.getCanonicalName());
        boolean report = type.getPackage() == Report.class.getPackage();
        return number < 0 ? null : new ModelSerializer(type, number, report);
    }
}
