package org.tuoyu.validation.region;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Set;

/**
 * What a counted number must reach, exactly: a figure times a base, divided by a whole number. Nothing is rounded.
 *
 * @param sign {@code >=}, {@code >}, {@code =} or {@code <=}
 * @param product the figure times the base
 * @param divisor from one: 1 for a number, 100 for a share, 1000 for a number per thousand, the old base for a rise
 */
record Bound(String sign, BigDecimal product, BigDecimal divisor) {

    private static final Set<String> SIGNS = Set.of(">=", ">", "=", "<=");

    /**
     * Checks the sign.
     *
     * @throws IllegalArgumentException if it is none of the four
     */
    Bound {
        if (!SIGNS.contains(sign)) {
            throw new IllegalArgumentException("no comparator of a target: " + sign);
        }
    }

    boolean isReachedBy(BigDecimal counted) {
        int compared = counted.multiply(divisor).compareTo(product);
        return switch (sign) {
            case ">=" -> compared >= 0;
            case ">" -> compared > 0;
            case "<=" -> compared <= 0;
            default -> compared == 0;
        };
    }

    /** How many a counted number has too many, or, negative, how many it lacks. */
    BigInteger margin(BigDecimal counted) {
        return counted.toBigInteger().subtract(needed());
    }

    /** The whole number nearest to it that reaches it. */
    private BigInteger needed() {
        BigInteger below = product.divide(divisor, 0, RoundingMode.FLOOR).toBigInteger();
        return switch (sign) {
            case ">" -> below.add(BigInteger.ONE);
            case "<=" -> below;
            default -> product.divide(divisor, 0, RoundingMode.CEILING).toBigInteger();
        };
    }
}
