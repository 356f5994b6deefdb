package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.JsonToken;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads objects whose fields are all texts and have any name. */
final class TextMaps {

    private TextMaps() {}

    static @Nullable Map<String, String> read(DocumentInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongType("object");
        }
        Map<String, String> map = new LinkedHashMap<>();
        boolean whole = true;
        while (in.advance() == JsonToken.FIELD_NAME) {
            String name = in.name();
            if (map.containsKey(name)) {
                in.duplicate();
                whole = false;
            } else {
                String text = in.beginValue() ? in.text() : null;
                whole &= text != null;
                map.put(name, String.valueOf(text));
            }
        }
        return whole || in.broken() != null ? map : null;
    }
}
