package org.tuoyu.validation.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;
import org.tuoyu.quantity.Yuan;

/**
 * What the values of facts mean to a comparison. A list of facts is an {@link AbstractList}, and is asked for as one: the
 * virtual machine tells in no time that a value is not of a class, but searches long to tell that it is not of an interface.
 */
public final class Values {

    private static final long MONTHS = 12;

    /** More days than any month has. */
    private static final long MOST_DAYS = 32;

    private Values() {}

    /**
     * The number that a value is.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static BigDecimal number(Object value) {
        if (value instanceof Integer integer) {
            return BigDecimal.valueOf(integer);
        }
        if (value instanceof Long whole) {
            return BigDecimal.valueOf(whole);
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Yuan yuan) {
            return new BigDecimal(yuan.toString());
        }
        throw new IllegalArgumentException("no number: " + value.getClass().getSimpleName());
    }

    /** The code or text of a value; enum constants by name, without allocation. */
    public static String code(Object value) {
        return value instanceof Enum<?> code ? code.name() : value.toString();
    }

    /**
     * The first day that a date value means.
     *
     * @throws IllegalArgumentException if it is no date
     */
    public static LocalDate date(Object value) {
        if (value instanceof LocalDate date) {
            return date;
        }
        if (value instanceof YearMonth month) {
            return month.atDay(1);
        }
        throw new IllegalArgumentException("no date: " + value.getClass().getSimpleName());
    }

    /** The completed months from one day to another; one without the day of the first is completed on its last (民法典 202). */
    public static long months(LocalDate from, LocalDate until) {
        long start = prolepticMonth(from) * MOST_DAYS + from.getDayOfMonth();
        long end = prolepticMonth(until) * MOST_DAYS + dayOfMonth(until, from.getDayOfMonth());
        return (end - start) / MOST_DAYS;
    }

    private static int dayOfMonth(LocalDate day, int sought) {
        int number = day.getDayOfMonth();
        return sought > number && number == day.lengthOfMonth() ? sought : number;
    }

    private static long prolepticMonth(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue();
    }

    /** The latest of a date or a list of dates; null when none is stated. */
    public static @Nullable LocalDate latest(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return date;
        }
        if (!(value instanceof AbstractList<?> dates)) {
            return value == null ? null : date(value);
        }
        LocalDate latest = null;
        for (Object each : dates) {
            if (each != null && (latest == null || date(each).isAfter(latest))) {
                latest = date(each);
            }
        }
        return latest;
    }

    /** A value as data for a report. */
    public static FactValue fact(Object value) {
        if (value instanceof FactValue data) {
            return data;
        }
        if (value instanceof Boolean flag) {
            return FactValue.of(flag);
        }
        if (value instanceof Number || value instanceof Yuan) {
            return FactValue.of(number(value));
        }
        if (value instanceof AbstractList<?> list) {
            List<String> texts = new ArrayList<>();
            for (Object each : list) {
                if (each != null) {
                    texts.add(code(each));
                }
            }
            return FactValue.of(texts);
        }
        return FactValue.of(code(value));
    }
}
