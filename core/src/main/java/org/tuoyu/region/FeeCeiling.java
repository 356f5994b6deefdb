package org.tuoyu.region;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.classgroup.ServiceMode;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.operation.FeePeriod;
import org.tuoyu.quantity.Yuan;

/**
 * The highest fee an inclusive institution may charge (普惠收费上限). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface FeeCeiling extends Extensible, WithFeeCeiling {

    /**
     * The class type it is for (适用班型).
     *
     * @return absent: every class type
     */
    @Label(zh = "适用班型")
    Optional<ClassType> getClassType();

    /**
     * The mode of care it is for (适用托别).
     *
     * @return absent: every mode
     */
    @Label(zh = "适用托别")
    Optional<ServiceMode> getServiceMode();

    /**
     * The amount (收费上限).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "收费上限", en = "fee ceiling")
    @Unit("yuan")
    Optional<Yuan> getAmount();

    /**
     * What the amount is charged for (计费单位).
     *
     * @return absent: not stated
     */
    @Label(zh = "计费单位", en = "charged per")
    Optional<FeePeriod> getChargedPer();

    /**
     * The first day (执行起始日).
     *
     * @return absent: not stated
     */
    @Label(zh = "执行起始日", en = "first day of the ceiling")
    Optional<LocalDate> getValidFrom();

    /**
     * The last day, inclusive (执行截止日).
     *
     * @return absent: without end, or not stated
     */
    @Label(zh = "执行截止日", en = "last day of the ceiling")
    Optional<LocalDate> getValidTo();

    /**
     * Whether it is made public (是否公开).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否公开")
    Optional<Boolean> getPublished();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FeeCeiling}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFeeCeiling.Builder {
        Builder() {}
    }
}
