package org.tuoyu.quantity;

import java.math.BigInteger;
import org.tuoyu.fact.TextValue;

/**
 * An amount of money in renminbi (元), held as whole fen (分). From zero to {@link #MAX}; never negative. Immutable and
 * safe for use by many threads.
 *
 * <p>All arithmetic is exact but {@link #timesRatio}, which rounds half-up to a fen, once. A result outside the range is
 * an {@link ArithmeticException}, never a wrong number.
 */
@TextValue(pattern = "(0|[1-9][0-9]{0,14})(\\.[0-9]{1,2})?", format = "yuan")
public final class Yuan implements Comparable<Yuan> {

    private static final long FEN = 100;

    /** Before the decimal point. */
    private static final int MOST_DIGITS = 15;

    /** No money at all. */
    public static final Yuan ZERO = new Yuan(0);

    /** The largest amount: fifteen digits before the decimal point. */
    public static final Yuan MAX = new Yuan(99_999_999_999_999_999L);

    private final long fen;

    private Yuan(long fen) {
        this.fen = fen;
    }

    /**
     * Obtains an amount of whole yuan.
     *
     * @param yuan from zero
     * @return the amount
     * @throws IllegalArgumentException if {@code yuan} is negative or larger than {@link #MAX}
     */
    public static Yuan of(long yuan) {
        if (yuan < 0 || yuan > MAX.fen / FEN) {
            throw new IllegalArgumentException("yuan: not within 0 and " + MAX + ": " + yuan);
        }
        return new Yuan(yuan * FEN);
    }

    /**
     * Obtains an amount of whole fen.
     *
     * @param fen from zero; a hundred of them are a yuan
     * @return the amount
     * @throws IllegalArgumentException if {@code fen} is negative or larger than {@link #MAX}
     */
    public static Yuan ofFen(long fen) {
        if (fen < 0 || fen > MAX.fen) {
            throw new IllegalArgumentException("fen: not within 0 and " + MAX.fen + ": " + fen);
        }
        return fen == 0 ? ZERO : new Yuan(fen);
    }

    /**
     * Reads an amount in yuan, with no more than two decimals.
     *
     * @param text digits, perhaps a point and one or two digits; no sign, exponent, blank, leading zero or separator
     * @return the amount
     * @throws IllegalArgumentException if the text is no such amount
     */
    public static Yuan parse(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        boolean zeroFirst = whole > 1 && text.charAt(0) == '0';
        if (whole < 1 || whole > MOST_DIGITS || zeroFirst || decimals > 2 || point >= 0 && decimals == 0) {
            throw notAnAmount();
        }
        long digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (i != point && (digit < '0' || digit > '9')) {
                throw notAnAmount();
            }
            digits = i == point ? digits : digits * 10 + digit - '0';
        }
        return ofFen(decimals == 0 ? digits * FEN : decimals == 1 ? digits * 10 : digits);
    }

    private static IllegalArgumentException notAnAmount() {
        return new IllegalArgumentException("not an amount in yuan with at most two decimals");
    }

    /**
     * The amount in fen.
     *
     * @return from zero
     */
    public long toFen() {
        return fen;
    }

    /**
     * Whether this is no money at all.
     *
     * @return {@code true} for zero fen
     */
    public boolean isZero() {
        return fen == 0;
    }

    /**
     * The sum of two amounts.
     *
     * @param other the amount to add
     * @return this amount and the other
     * @throws ArithmeticException if the sum is larger than {@link #MAX}
     */
    public Yuan plus(Yuan other) {
        return within(Math.addExact(fen, other.fen));
    }

    /**
     * The difference of two amounts.
     *
     * @param other the amount to take away, not larger than this one
     * @return this amount without the other
     * @throws ArithmeticException if the other amount is larger
     */
    public Yuan minus(Yuan other) {
        return within(fen - other.fen);
    }

    /**
     * A multiple of this amount.
     *
     * @param factor from zero
     * @return this amount so many times
     * @throws IllegalArgumentException if {@code factor} is negative
     * @throws ArithmeticException if the product is larger than {@link #MAX}
     */
    public Yuan times(long factor) {
        if (factor < 0) {
            throw new IllegalArgumentException("factor: negative: " + factor);
        }
        return within(Math.multiplyExact(fen, factor));
    }

    /**
     * A fraction or multiple of this amount, rounded half-up to a fen. Multiply first and round once: the product is
     * computed exactly, however large, before it is divided.
     *
     * @param numerator from zero
     * @param denominator from one
     * @return this amount times numerator by denominator
     * @throws IllegalArgumentException if {@code numerator} is negative or {@code denominator} is not positive
     * @throws ArithmeticException if the result is larger than {@link #MAX}
     */
    public Yuan timesRatio(long numerator, long denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);
        BigInteger twice = BigInteger.valueOf(ratio.denominator()).shiftLeft(1);
        BigInteger product = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(ratio.numerator()));
        BigInteger rounded = product.shiftLeft(1)
                .add(BigInteger.valueOf(ratio.denominator()))
                .divide(twice);
        return within(rounded.longValueExact());
    }

    private static Yuan within(long fen) {
        if (fen < 0 || fen > MAX.fen) {
            throw new ArithmeticException("an amount is not within 0 and " + MAX);
        }
        return ofFen(fen);
    }

    @Override
    public int compareTo(Yuan other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Yuan that && fen == that.fen;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fen);
    }

    /** The amount in yuan with exactly two decimals, as in {@code 0.05}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        long rest = fen % FEN;
        return fen / FEN + (rest < 10 ? ".0" : ".") + rest;
    }
}
