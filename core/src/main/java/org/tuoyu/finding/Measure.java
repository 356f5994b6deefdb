package org.tuoyu.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A value with its unit and, for an expected one, how it is compared (量值).
 */
@Value.Immutable
@ModelStyle
public interface Measure extends WithMeasure {

    /**
     * {@return the value}
     */
    @Label(zh = "值")
    FactValue getValue();

    /**
     * {@return the unit}
     */
    @Label(zh = "单位")
    Optional<String> getUnit();

    /**
     * {@return the sign of the comparison}
     */
    @Label(zh = "比较")
    Optional<String> getComparator();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Measure}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
