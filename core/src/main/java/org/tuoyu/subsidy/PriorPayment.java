package org.tuoyu.subsidy;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
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
import org.tuoyu.recognition.RecognitionLevel;

/**
 * One earlier payment to the same institution or person (已领补助). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface PriorPayment extends Extensible, WithPriorPayment {

    /**
     * The id of the clause it was paid under (依据条款).
     *
     * @return absent: not stated
     */
    @Label(zh = "依据条款")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getClause();

    /**
     * What it was paid for (补助类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "补助类型")
    Optional<ClaimType> getClaimType();

    /**
     * The day it was paid (拨付日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "拨付日期")
    Optional<LocalDate> getPaidOn();

    /**
     * The amount (拨付金额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "拨付金额")
    @Unit("yuan")
    Optional<Yuan> getAmount();

    /**
     * Who paid (资金来源).
     *
     * @return absent: not stated
     */
    @Label(zh = "资金来源")
    Optional<FundingSourceType> getSource();

    /**
     * The calendar year it was paid for (所属年度).
     *
     * @return absent: not stated
     */
    @Label(zh = "所属年度")
    @Unit("year")
    Optional<Integer> getYear();

    /**
     * The class it was paid for (班级序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "班级序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getClassGroupRef();

    /**
     * The level of the award it was paid for (示范级别).
     *
     * @return absent: not stated
     */
    @Label(zh = "示范级别")
    Optional<RecognitionLevel> getDemonstrationLevel();

    /**
     * How many units were paid (数量).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "数量")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getQuantity();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PriorPayment}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePriorPayment.Builder {
        Builder() {}
    }
}
