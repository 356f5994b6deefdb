package org.tuoyu.premises;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * The fire extinguishers at one point (灭火器配置点). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface FireExtinguisher extends Extensible, WithFireExtinguisher {

    /**
     * Where they stand (设置位置).
     *
     * @return absent: not stated
     */
    @Label(zh = "设置位置")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getLocation();

    /**
     * What they hold (灭火器类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "灭火器类型")
    Optional<ExtinguisherType> getExtinguisherType();

    /**
     * The content of one, in kilograms of powder or litres of water (单具规格).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "单具规格")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getCapacity();

    /**
     * How many there are (数量).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "数量")
    @Unit("piece")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getCount();

    /**
     * The floor area they protect (保护面积).
     *
     * @return in square metres, zero or more; absent: not stated
     */
    @Label(zh = "保护面积")
    @Unit("square-metre")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getProtectedArea();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FireExtinguisher}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFireExtinguisher.Builder {
        Builder() {}
    }
}
