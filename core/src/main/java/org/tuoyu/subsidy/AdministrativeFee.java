package org.tuoyu.subsidy;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.quantity.Yuan;

/**
 * One charge of the administration on property used for childcare (行政事业性收费). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AdministrativeFee extends Extensible, WithAdministrativeFee {

    /**
     * Which charge it is (收费种类).
     *
     * @return absent: not stated
     */
    @Label(zh = "收费种类")
    Optional<AdministrativeFeeType> getFeeType();

    /**
     * The day of the charge (收费日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "收费日期")
    Optional<LocalDate> getChargedOn();

    /**
     * The amount that would be due without relief (应缴金额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "应缴金额")
    @Unit("yuan")
    Optional<Yuan> getAmountOtherwiseDue();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AdministrativeFee}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableAdministrativeFee.Builder {
        Builder() {}
    }
}
