package org.tuoyu.serialization.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;

/** Reads and writes values of any simple kind. */
final class FactValues {

    private FactValues() {}

    static @Nullable FactValue read(DocumentInput in) {
        return switch (in.token()) {
            case START_ARRAY -> list(in);
            case VALUE_TRUE -> FactValue.of(true);
            case VALUE_FALSE -> FactValue.of(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                var number = in.decimal(Long.MIN_VALUE, Long.MAX_VALUE, false);
                yield number == null ? null : FactValue.of(number);
            }
            default -> {
                String text = in.text();
                yield text == null ? null : FactValue.of(text);
            }
        };
    }

    /** A list of texts; numbers in it are taken as they are written. */
    private static @Nullable FactValue list(DocumentInput in) {
        List<String> texts = new ArrayList<>();
        boolean whole = true;
        while (in.nextElement()) {
            String text = null;
            if (in.notNull()) {
                text = in.token().isNumeric() ? in.scalar() : in.text();
            }
            whole &= text != null;
            if (text != null) {
                texts.add(text);
            }
        }
        List<String> list = in.endList(texts, whole, 0, Integer.MAX_VALUE);
        return list == null ? null : FactValue.of(list);
    }

    static void write(DocumentOutput out, String name, @Nullable FactValue value) throws IOException {
        if (value == null) {
            return;
        }
        if (value.isList()) {
            out.texts(name, value.texts());
        } else if (value.number().isPresent()) {
            out.number(name, value.number().get());
        } else if (value.flag().isPresent()) {
            out.flag(name, value.flag().get());
        } else {
            out.text(name, value.toString());
        }
    }
}
