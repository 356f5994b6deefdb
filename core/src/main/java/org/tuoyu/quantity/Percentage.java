package org.tuoyu.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.tuoyu.fact.TextValue;

/**
 * An exact share in percent (百分比). From zero, with at most six decimals and nine digits before them; may exceed one
 * hundred, as a rise does. Immutable.
 *
 * <p>Percentages are equal when they are numerically equal: 85 equals 85.0.
 */
@TextValue(pattern = "(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?%?", format = "percentage")
public final class Percentage implements Comparable<Percentage> {

    private static final Pattern TEXT = Pattern.compile("((?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,6})?)%?");

    private final BigDecimal value;

    private Percentage(BigDecimal value) {
        this.value = value;
    }

    /**
     * Obtains a share in percent.
     *
     * @param value from zero, with at most six decimals and nine digits before them; 85 is 85 percent
     * @return the percentage
     * @throws IllegalArgumentException if the value is negative or has more digits
     */
    public static Percentage of(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.signum() < 0 || plain.scale() > 6 || plain.precision() - plain.scale() > 9) {
            throw new IllegalArgumentException("value: not a share in percent: " + value);
        }
        return new Percentage(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /**
     * Obtains a whole share in percent.
     *
     * @param value from zero; 85 is 85 percent
     * @return the percentage
     * @throws IllegalArgumentException if the value is negative or has more than nine digits
     */
    public static Percentage of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * Reads a share in percent.
     *
     * @param text digits, perhaps with a point and decimals, with or without {@code %} at the end
     * @return the percentage
     * @throws IllegalArgumentException if the text is no such share
     */
    public static Percentage parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a share in percent");
        }
        return of(new BigDecimal(matcher.group(1)));
    }

    /**
     * The number of hundredths.
     *
     * @return 85 for 85 percent; without trailing zeros
     */
    public BigDecimal toNumber() {
        return value;
    }

    /**
     * This share as a ratio of whole numbers, for exact comparison.
     *
     * @return such as 85 to 100
     */
    public Ratio toRatio() {
        return Ratio.of(value, 100);
    }

    /**
     * Whether a counted share reaches this one, exactly.
     *
     * @param counted the share that was counted
     * @return {@code true} when it is larger or as large
     */
    public boolean isReachedBy(Ratio counted) {
        return counted.isAtLeast(toRatio());
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The share with its sign and without trailing zeros, as in {@code 84.5%}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
