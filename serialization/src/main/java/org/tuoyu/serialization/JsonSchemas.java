package org.tuoyu.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.tuoyu.serialization.internal.Once;

/**
 * The JSON Schemas (2020-12) of the documents of this library, generated from the same types as the readers.
 *
 * <p>{@code title} is the Chinese label, {@code description} the English one, {@code x-unit} the unit, {@code x-personal} says
 * whether a fact is about a person, {@code x-labels} has the words for codes. The schema of a document accepts it exactly when
 * its reader finds no error in it, provided that {@code format} is asserted, with the formats {@code credit-code} and
 * {@code resident-id} known, and that no object names a field twice, which schemas cannot see.
 */
public final class JsonSchemas {

    private JsonSchemas() {}

    /**
     * The schema of a submission.
     *
     * @return JSON text
     */
    public static String submission() {
        return text("submission.schema.json");
    }

    /**
     * The schema of a report.
     *
     * @return JSON text
     */
    public static String report() {
        return text("report.schema.json");
    }

    /**
     * The schema of a file of waivers.
     *
     * @return JSON text
     */
    public static String waivers() {
        return text("waivers.schema.json");
    }

    /**
     * The schema of a compiled pack; for its authors, the parts of a pack are its fields.
     *
     * @return JSON text
     */
    public static String pack() {
        return text("pack.schema.json");
    }

    /**
     * The schema of the explanation of a rule.
     *
     * @return JSON text
     */
    public static String explanation() {
        return text("explanation.schema.json");
    }

    /**
     * The schema of a difference between two views.
     *
     * @return JSON text
     */
    public static String difference() {
        return text("difference.schema.json");
    }

    /**
     * The schema of a statement of who is responsible.
     *
     * @return JSON text
     */
    public static String responsibilities() {
        return text("responsibilities.schema.json");
    }

    /**
     * The schema of a statement of targets.
     *
     * @return JSON text
     */
    public static String targets() {
        return text("targets.schema.json");
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Once.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
