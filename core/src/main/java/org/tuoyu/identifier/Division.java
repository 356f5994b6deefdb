package org.tuoyu.identifier;

import java.util.Optional;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.TextValue;

/**
 * A place by its code (行政区划代码): the nation, a province, a city or a county, in six digits. Immutable and safe for use
 * by many threads.
 *
 * <p>The code alone tells level and parents; whether it is in use on a date, and its name, is for {@link DivisionTable}
 * to say. A name is no key: several districts share one. Source: GB/T 2260.
 */
@TextValue(pattern = "[0-9]{6}", format = "division")
public final class Division implements Comparable<Division> {

    /** How large a place is. */
    public enum Level {
        /** The nation. */
        @Label(zh = "国家")
        NATION(1_000_000),

        /** A province, autonomous region, municipality or special administrative region. */
        @Label(zh = "省级")
        PROVINCE(10_000),

        /** A city, prefecture or league, or the counties that a province governs itself. */
        @Label(zh = "地级")
        CITY(100),

        /** A county, district, banner or city at the level of a county. */
        @Label(zh = "县级")
        COUNTY(1);

        private final int span;

        Level(int span) {
            this.span = span;
        }
    }

    static final int LENGTH = 6;

    /** The whole nation (全国). */
    public static final Division NATION = new Division("000000", 0);

    /** A code that is assigned to no place, for identities that must never be real. */
    public static final Division UNASSIGNED = new Division("999999", 999_999);

    private final String code;
    private final int number;

    private Division(String code, int number) {
        this.code = code;
        this.number = number;
    }

    /**
     * Obtains the place with a code, whether the code is in use or not.
     *
     * @param code six digits
     * @return the place
     * @throws IllegalArgumentException if {@code code} is not six digits
     */
    public static Division of(String code) {
        if (!isValid(code)) {
            throw new IllegalArgumentException("code: not six digits");
        }
        return new Division(code, Integer.parseInt(code));
    }

    /**
     * Reads a code; the same as {@link #of}.
     *
     * @param text six digits
     * @return the place
     * @throws IllegalArgumentException if {@code text} is not six digits
     */
    public static Division parse(String text) {
        return of(text);
    }

    /**
     * Whether a text is six digits. Allocates nothing.
     *
     * @param text any text
     * @return {@code true} also for a code that is not in use
     */
    public static boolean isValid(CharSequence text) {
        return text.length() == LENGTH && PersonalNumber.hasDigits(text, LENGTH);
    }

    /**
     * The code.
     *
     * @return six digits
     */
    public String getCode() {
        return code;
    }

    /**
     * The level, which the code tells by its noughts.
     *
     * @return from the nation to the county
     */
    public Level getLevel() {
        if (number == 0) {
            return Level.NATION;
        }
        if (number % Level.PROVINCE.span == 0) {
            return Level.PROVINCE;
        }
        return number % Level.CITY.span == 0 ? Level.CITY : Level.COUNTY;
    }

    /**
     * The place that this one is part of, by its code: a county's city, a city's province, a province's nation.
     *
     * @return empty for the nation
     */
    public Optional<Division> getParent() {
        return switch (getLevel()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case CITY -> Optional.of(enclosing(Level.PROVINCE));
            case COUNTY -> Optional.of(enclosing(Level.CITY));
        };
    }

    private Division enclosing(Level level) {
        int first = number / level.span * level.span;
        return of(Integer.toString(first + Level.NATION.span).substring(1));
    }

    /** Whether the code is of the statistical list and not of the standard, which leaves 71 to 79 at the end free. */
    boolean isStatistical() {
        int last = number % Level.CITY.span;
        return last > 70 && last < 80;
    }

    /**
     * Whether this place is another one or a part of it, by the codes.
     *
     * @param other the place that may hold this one
     * @return {@code true} when the other is this place, or its city, its province or the nation
     */
    public boolean isWithin(Division other) {
        int span = other.getLevel().span;
        return number / span == other.number / span;
    }

    @Override
    public int compareTo(Division other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Division that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** The six digits; {@link #parse} reads them back. */
    @Override
    public String toString() {
        return code;
    }
}
