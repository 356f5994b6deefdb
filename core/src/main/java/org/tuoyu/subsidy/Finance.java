package org.tuoyu.subsidy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;
import org.tuoyu.quantity.Yuan;

/**
 * Income, property and charges of one tax period, behind tax reliefs (财务情况). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Finance extends Extensible, WithFinance {

    /**
     * The first day of the tax period (纳税所属期起).
     *
     * @return absent: not stated
     */
    @Label(zh = "纳税所属期起", en = "first day of the tax period")
    Optional<LocalDate> getPeriodStart();

    /**
     * The last day of the tax period, inclusive (纳税所属期止).
     *
     * @return absent: not stated
     */
    @Label(zh = "纳税所属期止", en = "last day of the tax period")
    Optional<LocalDate> getPeriodEnd();

    /**
     * The income from childcare (托育服务收入).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "托育服务收入")
    @Unit("yuan")
    Optional<Yuan> getChildcareIncome();

    /**
     * All other income (其他收入).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "其他收入")
    @Unit("yuan")
    Optional<Yuan> getOtherIncome();

    /**
     * Whether property or land is used to provide childcare (房产土地是否用于托育).
     *
     * @return absent: not stated
     */
    @Label(zh = "房产土地是否用于托育", en = "premises used for childcare")
    Optional<Boolean> getPremisesUsedForChildcare();

    /**
     * The property acquired (承受房地产).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "承受房地产")
    Optional<StatedList<@Valid PropertyAcquisition>> getPropertyAcquisitions();

    /**
     * The taxes on property (房产税、土地税).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "房产税、土地税")
    Optional<StatedList<@Valid PropertyTaxCharge>> getPropertyTaxes();

    /**
     * The charges (行政事业性收费).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "行政事业性收费", en = "administrative fees")
    Optional<StatedList<@Valid AdministrativeFee>> getFees();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Finance}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFinance.Builder {
        Builder() {}
    }
}
