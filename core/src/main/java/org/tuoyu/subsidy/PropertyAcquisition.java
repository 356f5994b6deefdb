package org.tuoyu.subsidy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.quantity.Yuan;

/**
 * One acquisition of a building or land (承受房地产). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface PropertyAcquisition extends Extensible, WithPropertyAcquisition {

    /**
     * What was acquired (房地产类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "房地产类型")
    Optional<PropertyType> getPropertyType();

    /**
     * The day of the acquisition (承受日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "承受日期")
    Optional<LocalDate> getAcquiredOn();

    /**
     * The price (成交价格).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "成交价格")
    @Unit("yuan")
    Optional<Yuan> getPrice();

    /**
     * The deed tax that would be due without relief (应纳契税).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "应纳契税")
    @Unit("yuan")
    Optional<Yuan> getDeedTaxOtherwiseDue();

    /**
     * The share used for childcare (用于托育的比例).
     *
     * @return in percent, from 0 to 100, both inclusive; absent: not stated
     */
    @Label(zh = "用于托育的比例")
    @Unit("percent")
    @Min(value = 0, payload = Unwrap.class)
    @Max(value = 100, payload = Unwrap.class)
    Optional<BigDecimal> getChildcareSharePercent();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PropertyAcquisition}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePropertyAcquisition.Builder {
        Builder() {}
    }
}
