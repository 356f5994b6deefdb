package org.tuoyu.operation;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.classgroup.ServiceMode;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.quantity.Yuan;

/**
 * One fee that an institution charges (收费项目). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Fee extends Extensible, WithFee {

    /**
     * Its category (收费类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "收费类别")
    Optional<FeeCategory> getFeeCategory();

    /**
     * Its name on the list (收费项目名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "收费项目名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getFeeName();

    /**
     * The class type it is charged for (适用班型).
     *
     * @return absent: every class type
     */
    @Label(zh = "适用班型")
    Optional<ClassType> getClassType();

    /**
     * The mode of care it is charged for (适用托别).
     *
     * @return absent: every mode
     */
    @Label(zh = "适用托别")
    Optional<ServiceMode> getServiceMode();

    /**
     * The amount (收费标准).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "收费标准", en = "fee")
    @Unit("yuan")
    Optional<Yuan> getAmount();

    /**
     * What the amount is charged for (计费单位).
     *
     * @return absent: not stated
     */
    @Label(zh = "计费单位")
    Optional<FeePeriod> getChargedPer();

    /**
     * Whether it was made public (是否公示).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否公示")
    Optional<Boolean> getDisclosed();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Fee}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFee.Builder {
        Builder() {}
    }
}
