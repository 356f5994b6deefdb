package org.tuoyu.validation.engine;

import java.math.BigDecimal;
import java.util.List;
import org.tuoyu.fact.FactValue;

/** A value of a parameter, ready to be compared with. Immutable. */
public final class Limit {

    private final FactValue value;
    private final String unit;
    private final boolean whole;
    private final long number;
    private final List<String> codes;

    Limit(FactValue value, String unit) {
        this.value = value;
        this.unit = unit;
        this.codes = value.texts().stream().map(String::intern).toList();
        BigDecimal exact = value.number().orElse(BigDecimal.ZERO);
        this.whole = exact.scale() <= 0 && exact.precision() <= 18;
        this.number = whole ? exact.longValueExact() : 0;
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
        return value.number().orElseThrow(() -> new IllegalStateException("not a number: " + value));
    }

    /** The codes or words of a list. */
    public List<String> codes() {
        return codes;
    }

    /** How a stated number compares with this one: negative, zero or positive. Allocates nothing for whole numbers. */
    public int compare(Object stated) {
        if (whole && stated instanceof Integer integer) {
            return Long.compare(integer, number);
        }
        return Values.number(stated).compareTo(number());
    }
}
