package org.tuoyu.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.tuoyu.fact.TextValue;

/**
 * Two counted numbers set against each other (比例), such as carers to children or seats to residents. Immutable.
 *
 * <p>Both numbers are kept as they were counted: 2 to 6 is not {@linkplain #equals equal} to 1 to 3, but
 * {@linkplain #isAtLeast as large}. Comparisons are exact, whatever the size of the numbers; only {@link #percent} and
 * {@link #perMille} round, for display.
 *
 * @param numerator from zero
 * @param denominator from one
 */
@TextValue(pattern = "(0|[1-9][0-9]{0,17}):[1-9][0-9]{0,17}", format = "ratio")
public record Ratio(long numerator, long denominator) {

    /**
     * Obtains a ratio.
     *
     * @param numerator from zero
     * @param denominator from one
     * @throws IllegalArgumentException if {@code numerator} is negative or {@code denominator} is not positive
     */
    public Ratio {
        if (numerator < 0) {
            throw new IllegalArgumentException("numerator: negative: " + numerator);
        }
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator: not positive: " + denominator);
        }
    }

    /**
     * Obtains a ratio of two whole numbers.
     *
     * @param numerator from zero
     * @param denominator from one
     * @return the ratio
     * @throws IllegalArgumentException if {@code numerator} is negative or {@code denominator} is not positive
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /**
     * Obtains a ratio whose first number may have decimals, such as a share in percent or a number per thousand.
     *
     * @param numerator from zero; 4.5 to 1000 becomes 45 to 10000
     * @param denominator from one
     * @return the ratio of two whole numbers
     * @throws IllegalArgumentException if {@code numerator} is negative or {@code denominator} is not positive
     * @throws ArithmeticException if the whole numbers do not fit a {@code long}
     */
    public static Ratio of(BigDecimal numerator, long denominator) {
        BigDecimal plain = numerator.stripTrailingZeros();
        int scale = Math.max(plain.scale(), 0);
        return new Ratio(
                plain.movePointRight(scale).longValueExact(),
                BigDecimal.valueOf(denominator).movePointRight(scale).longValueExact());
    }

    /**
     * Reads a ratio.
     *
     * @param text two whole numbers with a colon between, as in {@code 1:3}
     * @return the ratio
     * @throws IllegalArgumentException if the text is no such ratio
     */
    public static Ratio parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !isNumber(text, 0, colon) || !isNumber(text, colon + 1, text.length())) {
            throw new IllegalArgumentException("not two whole numbers with a colon between");
        }
        return new Ratio(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    private static boolean isNumber(String text, int from, int to) {
        if (from == to || to - from > 18 || text.charAt(from) == '0' && to - from > 1) {
            return false;
        }
        return text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Whether this ratio is at least as large as another, exactly.
     *
     * @param other the ratio to compare with
     * @return {@code true} when larger or as large
     */
    public boolean isAtLeast(Ratio other) {
        return compare(other) >= 0;
    }

    /**
     * Whether this ratio is at most as large as another, exactly.
     *
     * @param other the ratio to compare with
     * @return {@code true} when smaller or as large
     */
    public boolean isAtMost(Ratio other) {
        return compare(other) <= 0;
    }

    private int compare(Ratio other) {
        long high = Math.multiplyHigh(numerator, other.denominator);
        long otherHigh = Math.multiplyHigh(other.numerator, denominator);
        return high != otherHigh
                ? Long.compare(high, otherHigh)
                : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    /**
     * The share in percent, rounded half-up, for display.
     *
     * @param decimals from zero
     * @return such as {@code 84.99%}
     */
    public String percent(int decimals) {
        return scaled(100, decimals) + "%";
    }

    /**
     * The share per thousand, rounded half-up, for display.
     *
     * @param decimals from zero
     * @return such as {@code 4.50‰}
     */
    public String perMille(int decimals) {
        return scaled(1000, decimals) + "‰";
    }

    private String scaled(long unit, int decimals) {
        BigInteger product = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(unit));
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Both numbers as they were counted, as in {@code 2:6}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return numerator + ":" + denominator;
    }
}
