package org.tuoyu.subsidy;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.quantity.Yuan;

/**
 * Money that another programme gives or promises for the same thing (同类补助). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface OtherSubsidy extends Extensible, WithOtherSubsidy {

    /**
     * The name of the programme (同类补助名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "同类补助名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getName();

    /**
     * Who pays (资金来源).
     *
     * @return absent: not stated
     */
    @Label(zh = "资金来源")
    Optional<FundingSourceType> getSource();

    /**
     * The amount (同类补助金额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "同类补助金额")
    @Unit("yuan")
    Optional<Yuan> getAmount();

    /**
     * The day it was granted (批准日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "批准日期")
    Optional<LocalDate> getGrantedOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OtherSubsidy}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableOtherSubsidy.Builder {
        Builder() {}
    }
}
