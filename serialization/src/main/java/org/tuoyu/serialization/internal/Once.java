package org.tuoyu.serialization.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes a value when it is first asked for. Safe for use by many threads.
 *
 * @param <T> the type of the value
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value;

    /**
     * Creates it without computing anything.
     *
     * @param source computes the value; called again only if it threw
     */
    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? compute() : known;
    }

    private synchronized T compute() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
