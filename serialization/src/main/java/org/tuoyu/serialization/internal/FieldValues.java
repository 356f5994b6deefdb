package org.tuoyu.serialization.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.AdditionalField;

/** The values of the fields of one object, by number, before the object is made of them. For one thread. */
final class FieldValues {

    /** Stands for a value that is there but cannot be used. */
    private static final Object UNUSABLE = new Object();

    private @Nullable Object[] values = {};
    private List<AdditionalField> additional = List.of();

    /** Makes room for the fields of another object, none of them seen; so one is used for many objects. */
    FieldValues begin(int size) {
        if (values.length < size) {
            values = new Object[size];
        } else {
            Arrays.fill(values, 0, size, null);
        }
        additional = List.of();
        return this;
    }

    /** Whether a field was there, usable or not. */
    boolean isSeen(int field) {
        return values[field] != null;
    }

    /** Notes a field as seen; a value of null cannot be used. */
    void put(int field, @Nullable Object value) {
        values[field] = value == null ? UNUSABLE : value;
    }

    /** The unknown fields. */
    List<AdditionalField> additional() {
        return additional;
    }

    void additional(List<AdditionalField> fields) {
        additional = fields;
    }

    /** The value of a field; null when there is none that can be used. */
    @SuppressWarnings("unchecked") // the reader of the field gave a value of its type
    <T> @Nullable T get(int field) {
        Object value = values[field];
        return value == UNUSABLE ? null : (T) value;
    }

    /** The value of a field without which nothing is made. */
    <T> T present(int field) {
        return Objects.requireNonNull(this.<T>get(field));
    }

    String textOrEmpty(int field) {
        String text = get(field);
        return text == null ? "" : text;
    }

    <E> List<E> listOrEmpty(int field) {
        List<E> list = get(field);
        return list == null ? List.of() : list;
    }

    Map<String, String> mapOrEmpty(int field) {
        Map<String, String> map = get(field);
        return map == null ? Map.of() : map;
    }
}
