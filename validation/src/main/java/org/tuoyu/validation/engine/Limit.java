package org.tuoyu.validation.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.FactValue;

/** A value of a parameter, ready to be compared with. Immutable. */
public final class Limit {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

    private final FactValue value;
    private final String unit;
    private final boolean whole;
    private final long number;
    private final Codes codes;
    private final long[] bounds;
    private final @Nullable BigDecimal exact;
    private @Nullable LocalDate day;

    Limit(FactValue value, String unit) {
        this.value = value;
        this.unit = unit;
        this.codes = new Codes(value.texts());
        this.bounds = bounds(value.texts());
        this.exact = value.number().orElse(null);
        this.whole = exact == null || exact.scale() <= 0 && exact.precision() <= 18;
        this.number = whole && exact != null ? exact.longValueExact() : 0;
    }

    /** The value as written in the pack. */
    public FactValue value() {
        return value;
    }

    /** The unit of the parameter; empty when it has none. */
    public String unit() {
        return unit;
    }

    /** Whether the value is a whole number. */
    public boolean isWhole() {
        return whole;
    }

    /** The value as a whole number, such as months or days. */
    public long whole() {
        if (!whole) {
            throw new IllegalStateException("not a whole number: " + value);
        }
        return number;
    }

    /** The value as an exact number. */
    public BigDecimal number() {
        if (exact == null) {
            throw new IllegalStateException("not a number: " + value);
        }
        return exact;
    }

    /**
     * The value as a day; parsed twice by two threads at most, with the same result.
     *
     * @throws IllegalStateException if it is no text
     * @throws java.time.format.DateTimeParseException if the text is no day
     */
    public LocalDate day() {
        LocalDate known = day;
        if (known == null) {
            known = LocalDate.parse(value.text().orElseThrow(() -> new IllegalStateException("not a day: " + value)));
            day = known;
        }
        return known;
    }

    /** The codes or words of a list. */
    public List<String> codes() {
        return codes.texts();
    }

    /** Whether a code or text is one of the list. */
    public boolean lists(Object code) {
        return codes.hold(code);
    }

    /** Whether a number lies in a range of whole numbers, both bounds included. */
    public boolean spans(long number) {
        if (bounds.length != 2) {
            throw new IllegalStateException("not a range: " + value);
        }
        return number >= bounds[0] && number <= bounds[1];
    }

    private static long[] bounds(List<String> texts) {
        boolean numbers = texts.size() == 2
                && texts.stream().allMatch(text -> WHOLE.matcher(text).matches());
        return numbers ? texts.stream().mapToLong(Long::parseLong).toArray() : new long[0];
    }

    /** How a stated number compares with this one: negative, zero or positive. Allocates nothing for whole numbers. */
    public int compare(Object stated) {
        if (whole && stated instanceof Integer integer) {
            return Long.compare(integer, number);
        }
        return Values.number(stated).compareTo(number());
    }

    /** A stated number minus this one: a number, without a decimal where both are whole. */
    public Object excess(Object stated) {
        if (whole && stated instanceof Integer integer) {
            return integer - number;
        }
        return Values.number(stated).subtract(number());
    }
}
