package org.tuoyu.serialization.internal;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value. A class instead of an interface, because thousands of values a document are read through it, each by another
 * implementation than the one before. Immutable.
 *
 * @param <T> the type of the value
 */
public abstract class ValueReader<T> {

    /** For the readers of this package. */
    ValueReader() {}

    /**
     * Reads the value at the current token.
     *
     * @param in stands at the value, which is not null
     * @return null when it cannot be used, which is recorded as a fault
     */
    public abstract @Nullable T read(DocumentInput in);

    /** Whether elements of a list of such values are judged each on its own. */
    boolean isStandalone() {
        return false;
    }

    /** What stands in a list for an element that cannot be read and must take nothing away from its neighbours; else null. */
    @Nullable
    T nothingStated(DocumentInput in) {
        return null;
    }
}
