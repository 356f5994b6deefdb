package org.tuoyu.validation;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * How long one input of a {@link BatchCheck} may take (时限). What takes longer is given up; its thread ends on its own. Immutable.
 *
 * @param most longer than nothing
 * @param nanoTime the clock of the caller, such as {@code System::nanoTime}: nanoseconds from any origin; safe for use by many
 *     threads
 * @param late the result for an input that was given up; not null
 * @param <T> the type of the inputs
 * @param <R> the type of the results
 */
public record TimeLimit<T, R>(Duration most, LongSupplier nanoTime, Function<T, R> late) {

    /**
     * Checks the arguments.
     *
     * @param most longer than nothing
     * @param nanoTime the clock of the caller, such as {@code System::nanoTime}: nanoseconds from any origin; safe for use by
     *     many threads
     * @param late the result for an input that was given up; not null
     * @throws IllegalArgumentException if {@code most} is not longer than nothing
     */
    public TimeLimit {
        if (most.isZero() || most.isNegative()) {
            throw new IllegalArgumentException("most: not longer than nothing: " + most);
        }
        Objects.requireNonNull(nanoTime, "nanoTime");
        Objects.requireNonNull(late, "late");
    }
}
