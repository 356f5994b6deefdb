package org.tuoyu.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value of a fact or of a policy parameter as data: a number, a text or code, yes or no, or a list of texts. Immutable.
 *
 * <p>Numbers are equal when they are numerically equal: 90 equals 90.0. A date is held as its ISO text.
 */
public final class FactValue {

    private final Object value;

    private FactValue(Object value) {
        this.value = value;
    }

    /**
     * Obtains a whole number.
     *
     * @param number any number
     * @return the value
     */
    public static FactValue of(long number) {
        return new FactValue(BigDecimal.valueOf(number));
    }

    /**
     * Obtains a number.
     *
     * @param number any number; trailing zeros are dropped
     * @return the value
     */
    public static FactValue of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return new FactValue(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /**
     * Obtains a text or code.
     *
     * @param text any text
     * @return the value
     */
    public static FactValue of(String text) {
        return new FactValue(text.toString());
    }

    /**
     * Obtains yes or no.
     *
     * @param flag {@code true} for yes
     * @return the value
     */
    public static FactValue of(boolean flag) {
        return new FactValue(flag);
    }

    /**
     * Obtains a list of texts or codes.
     *
     * @param texts in order; may be empty
     * @return the value
     */
    public static FactValue of(List<String> texts) {
        return new FactValue(List.copyOf(texts));
    }

    /**
     * The number.
     *
     * @return empty when this is no number
     */
    public Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /**
     * The text or code.
     *
     * @return empty when this is no single text
     */
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * Yes or no.
     *
     * @return empty when this is neither
     */
    public Optional<Boolean> flag() {
        return value instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /**
     * The texts of a list; a single text is a list of one.
     *
     * @return in order; empty for a number, yes or no, and for a list without elements
     */
    @SuppressWarnings("unchecked") // a list held here was made from strings
    public List<String> texts() {
        if (value instanceof List<?>) {
            return (List<String>) value;
        }
        return value instanceof String text ? List.of(text) : List.of();
    }

    /**
     * Whether this is a list.
     *
     * @return {@code true} for a list, also one of no or one element
     */
    public boolean isList() {
        return value instanceof List<?>;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactValue that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The plain text: {@code 90}, {@code true}, a code, or the elements of a list joined by a comma and a space. */
    @Override
    public String toString() {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof List<?> ? String.join(", ", texts()) : value.toString();
    }
}
