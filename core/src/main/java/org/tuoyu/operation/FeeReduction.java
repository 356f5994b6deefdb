package org.tuoyu.operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * One reduction of fees (优惠减免). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface FeeReduction extends Extensible, WithFeeReduction {

    /**
     * Whom it is for (优惠对象).
     *
     * @return absent: not stated
     */
    @Label(zh = "优惠对象")
    Optional<FeeReductionGroup> getGroup();

    /**
     * The part that is not charged (减免比例).
     *
     * @return in percent, from 0 to 100, both inclusive; absent: not stated
     */
    @Label(zh = "减免比例")
    @Unit("percent")
    @Min(value = 0, payload = Unwrap.class)
    @Max(value = 100, payload = Unwrap.class)
    Optional<BigDecimal> getReductionPercent();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FeeReduction}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFeeReduction.Builder {
        Builder() {}
    }
}
