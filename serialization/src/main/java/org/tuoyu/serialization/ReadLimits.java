package org.tuoyu.serialization;

/**
 * How much of a document is read before a reader gives up. Immutable.
 *
 * @param maxBytes the largest document, in bytes, inclusive; greater than 0
 * @param maxDepth the deepest nesting of objects and lists, inclusive; greater than 0
 * @param maxFaults how many faults are listed before the rest is only counted; greater than 0
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxFaults) {

    private static final ReadLimits STANDARD = new ReadLimits(64 << 20, 64, 1000);

    /**
     * Checks the limits.
     *
     * @param maxBytes the largest document, in bytes, inclusive; greater than 0
     * @param maxDepth the deepest nesting of objects and lists, inclusive; greater than 0
     * @param maxFaults how many faults are listed before the rest is only counted; greater than 0
     * @throws IllegalArgumentException if one is not greater than 0
     */
    public ReadLimits {
        requirePositive("maxBytes", maxBytes);
        requirePositive("maxDepth", maxDepth);
        requirePositive("maxFaults", maxFaults);
    }

    private static void requirePositive(String name, int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException(name + ": not greater than 0: " + limit);
        }
    }

    /**
     * The limits that readers have unless told otherwise: 64 MiB, 64 levels, 1000 faults.
     *
     * @return the standard limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * A copy with another size.
     *
     * @param bytes greater than 0
     * @return the changed limits
     * @throws IllegalArgumentException if {@code bytes} is not greater than 0
     */
    public ReadLimits withMaxBytes(int bytes) {
        return new ReadLimits(bytes, maxDepth, maxFaults);
    }

    /**
     * A copy with another depth.
     *
     * @param depth greater than 0
     * @return the changed limits
     * @throws IllegalArgumentException if {@code depth} is not greater than 0
     */
    public ReadLimits withMaxDepth(int depth) {
        return new ReadLimits(maxBytes, depth, maxFaults);
    }

    /**
     * A copy with another number of faults.
     *
     * @param faults greater than 0
     * @return the changed limits
     * @throws IllegalArgumentException if {@code faults} is not greater than 0
     */
    public ReadLimits withMaxFaults(int faults) {
        return new ReadLimits(maxBytes, maxDepth, faults);
    }
}
