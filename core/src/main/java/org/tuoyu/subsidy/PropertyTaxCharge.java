package org.tuoyu.subsidy;

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
import org.tuoyu.quantity.Yuan;

/**
 * A tax on property of one period (房产税、土地税). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface PropertyTaxCharge extends Extensible, WithPropertyTaxCharge {

    /**
     * Which tax it is (税种).
     *
     * @return absent: not stated
     */
    @Label(zh = "税种")
    Optional<PropertyTaxType> getTaxType();

    /**
     * The tax that would be due without relief (应纳税额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "应纳税额")
    @Unit("yuan")
    Optional<Yuan> getTaxOtherwiseDue();

    /**
     * The share of the property used for childcare (用于托育的比例).
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

    /** Builds {@link PropertyTaxCharge}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePropertyTaxCharge.Builder {
        Builder() {}
    }
}
