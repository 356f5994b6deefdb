package org.tuoyu.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tuoyu.fact.TextValue;

/**
 * The age of a child in completed months (月龄). From zero to 1,800. Immutable.
 *
 * <p>A month is completed on the day that has the number of the day of birth; where a month has no such day, on its last
 * day. So a child born on 31 January completes the first month on 28 February, or on 29 February of a leap year, and a
 * child born on 29 February completes a year on 28 February. On that day the age counts as reached. Whether a limit in
 * months still holds on the day when it is reached, or through the month after, is for the rule to say: compare
 * {@link #months()} or ask {@link #reachedOn}.
 *
 * <p>Source: 民法典 201 and 202, counting of periods by months.
 *
 * @param months completed months, from zero to 1,800
 */
@TextValue(pattern = "0|[1-9][0-9]{0,3}", format = "age-in-months")
public record AgeInMonths(int months) implements Comparable<AgeInMonths> {

    private static final int MOST = 1_800;

    /**
     * Obtains an age.
     *
     * @param months completed months, from zero to 1,800
     * @throws IllegalArgumentException if {@code months} is out of range
     */
    public AgeInMonths {
        if (months < 0 || months > MOST) {
            throw new IllegalArgumentException("months: not within 0 and " + MOST + ": " + months);
        }
    }

    /**
     * Obtains an age.
     *
     * @param months completed months, from zero to 1,800
     * @return the age
     * @throws IllegalArgumentException if {@code months} is out of range
     */
    public static AgeInMonths of(int months) {
        return new AgeInMonths(months);
    }

    /**
     * The age on a day.
     *
     * @param birth the day of birth
     * @param on the day asked about, not before the day of birth
     * @return the months completed by the end of that day
     * @throws IllegalArgumentException if {@code on} is before {@code birth} or more than 1,800 months after it
     */
    public static AgeInMonths between(LocalDate birth, LocalDate on) {
        if (on.isBefore(birth)) {
            throw new IllegalArgumentException("on: before the day of birth");
        }
        long months = ChronoUnit.MONTHS.between(birth.withDayOfMonth(1), on.withDayOfMonth(1));
        boolean completed = on.getDayOfMonth() >= Math.min(birth.getDayOfMonth(), on.lengthOfMonth());
        return new AgeInMonths(Math.toIntExact(completed ? months : months - 1));
    }

    /**
     * Reads an age.
     *
     * @param text completed months in digits
     * @return the age
     * @throws IllegalArgumentException if the text is no such number
     */
    public static AgeInMonths parse(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || text.length() > 1 && text.charAt(0) == '0') {
            throw new IllegalArgumentException("not a number of months");
        }
        return new AgeInMonths(Integer.parseInt(text));
    }

    /**
     * The day on which somebody reaches this age.
     *
     * @param birth the day of birth
     * @return the first day on which {@link #between} gives this age
     */
    public LocalDate reachedOn(LocalDate birth) {
        return birth.plusMonths(months);
    }

    /**
     * Whether this age lies within two limits, both included.
     *
     * @param youngest the lower limit in completed months
     * @param oldest the upper limit in completed months
     * @return {@code true} when neither younger nor older
     */
    public boolean isWithin(int youngest, int oldest) {
        return months >= youngest && months <= oldest;
    }

    @Override
    public int compareTo(AgeInMonths other) {
        return Integer.compare(months, other.months);
    }

    /** The number of months in digits, as in {@code 36}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return Integer.toString(months);
    }
}
