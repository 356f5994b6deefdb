package org.tuoyu.serialization.internal;

import org.jspecify.annotations.Nullable;

/**
 * Reads values of a type that is carried as text.
 *
 * @param <T> the type
 */
abstract class TextReader<T> extends ValueReader<T> {

    private final String format;

    TextReader(String format) {
        this.format = format;
    }

    @Override
    public final @Nullable T read(DocumentInput in) {
        String text = in.text();
        if (text != null) {
            try {
                return parse(text);
            } catch (IllegalArgumentException malformed) {
                in.malformed(format, malformed);
            }
        }
        return null;
    }

    /** The value; an IllegalArgumentException says that the text is none. */
    abstract T parse(String text);
}
