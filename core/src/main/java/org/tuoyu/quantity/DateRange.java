package org.tuoyu.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tuoyu.fact.TextValue;

/**
 * A range of days (起止日期), both ends included; either end may be open. Holds at least one day. Immutable.
 *
 * <p>Written as two ISO dates with a slash between, an open end as two points.
 */
@TextValue(pattern = "(\\.\\.|[0-9]{4}-[0-9]{2}-[0-9]{2})/(\\.\\.|[0-9]{4}-[0-9]{2}-[0-9]{2})", format = "date-range")
public final class DateRange {

    private static final String OPEN = "..";
    private static final int ISO_LENGTH = 10;

    private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    private final LocalDate from;
    private final LocalDate until;

    private DateRange(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /**
     * Obtains the days from one to another.
     *
     * @param from the first day
     * @param until the last day, included; not before the first
     * @return the range
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public static DateRange of(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until: " + until + " is before from: " + from);
        }
        return new DateRange(from, until);
    }

    /**
     * Obtains all days from one on.
     *
     * @param from the first day
     * @return the range without a last day
     */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, LocalDate.MAX);
    }

    /**
     * Obtains all days up to one.
     *
     * @param until the last day, included
     * @return the range without a first day
     */
    public static DateRange until(LocalDate until) {
        return new DateRange(LocalDate.MIN, until);
    }

    /**
     * Obtains all days of a calendar year.
     *
     * @param year from 1 to 9999
     * @return from 1 January to 31 December
     */
    public static DateRange ofYear(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Obtains all days there are.
     *
     * @return the range with both ends open
     */
    public static DateRange always() {
        return ALWAYS;
    }

    /**
     * Reads a range.
     *
     * @param text two ISO dates with a slash between, an open end as two points
     * @return the range
     * @throws IllegalArgumentException if the text is no such range, or ends before it begins
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not two dates with a slash between");
        }
        return of(end(text.substring(0, slash), LocalDate.MIN), end(text.substring(slash + 1), LocalDate.MAX));
    }

    private static LocalDate end(String text, LocalDate open) {
        if (text.equals(OPEN)) {
            return open;
        }
        if (text.length() != ISO_LENGTH) {
            throw new IllegalArgumentException("not two dates with a slash between");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            // without the cause, which shows the text: that may be anything
            throw new IllegalArgumentException("not two dates of the calendar");
        }
    }

    /**
     * The first day.
     *
     * @return empty when the range has no first day
     */
    public Optional<LocalDate> getFrom() {
        return from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
    }

    /**
     * The last day, included.
     *
     * @return empty when the range has no last day
     */
    public Optional<LocalDate> getUntil() {
        return until.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(until);
    }

    /**
     * Whether a day lies within this range.
     *
     * @param date the day
     * @return {@code true} for the ends and all days between
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    /**
     * Whether two ranges share a day.
     *
     * @param other the other range
     * @return {@code true} when at least one day lies in both
     */
    public boolean overlaps(DateRange other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /**
     * The days that two ranges share.
     *
     * @param other the other range
     * @return empty when no day lies in both
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until));
    }

    /**
     * Whether every day of another range lies within this one.
     *
     * @param other the other range
     * @return {@code true} also for an equal range
     */
    public boolean covers(DateRange other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    /**
     * Whether every day of a month lies within this range.
     *
     * @param month the month
     * @return {@code false} when a single day is missing
     */
    public boolean covers(YearMonth month) {
        return contains(month.atDay(1)) && contains(month.atEndOfMonth());
    }

    /**
     * The months of a calendar year of which every day lies within this range.
     *
     * @param year the year
     * @return in order, none to twelve
     */
    public List<YearMonth> wholeMonthsOf(int year) {
        List<YearMonth> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            YearMonth candidate = YearMonth.of(year, month);
            if (covers(candidate)) {
                months.add(candidate);
            }
        }
        return List.copyOf(months);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange that && from.equals(that.from) && until.equals(that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, until);
    }

    /** Two ISO dates with a slash between, an open end as two points; {@link #parse} reads it back. */
    @Override
    public String toString() {
        String first = from.equals(LocalDate.MIN) ? OPEN : from.toString();
        String last = until.equals(LocalDate.MAX) ? OPEN : until.toString();
        return first + "/" + last;
    }
}
