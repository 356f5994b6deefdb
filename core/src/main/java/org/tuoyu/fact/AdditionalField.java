package org.tuoyu.fact;

import java.util.Objects;

/**
 * A field of a submission that the model does not know (未知字段), kept so that writing loses nothing. Immutable.
 *
 * <p>{@code toString} shows the name only: nobody knows whether the value is personal.
 *
 * @param name the name as submitted
 * @param json the value as compact JSON text
 */
public record AdditionalField(String name, String json) {

    /**
     * Checks that both parts are given.
     *
     * @param name the name as submitted
     * @param json the value as compact JSON text
     */
    public AdditionalField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(json, "json");
    }

    @Override
    public String toString() {
        return name + "=***";
    }
}
