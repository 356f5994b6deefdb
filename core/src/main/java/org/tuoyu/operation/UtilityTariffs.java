package org.tuoyu.operation;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * The tariffs an institution pays for utilities (水电气热价格). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface UtilityTariffs extends Extensible, WithUtilityTariffs {

    /**
     * The tariff of electricity (用电价格类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "用电价格类别")
    Optional<TariffClass> getElectricity();

    /**
     * The tariff of water (用水价格类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "用水价格类别")
    Optional<TariffClass> getWater();

    /**
     * The tariff of gas (用气价格类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "用气价格类别")
    Optional<TariffClass> getGas();

    /**
     * The tariff of heating (用热价格类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "用热价格类别")
    Optional<TariffClass> getHeating();

    /**
     * Whether the conditions for the prices of households are met (是否符合居民价格条件), as declared.
     *
     * @return absent: not stated
     */
    @Label(zh = "是否符合居民价格条件")
    Optional<Boolean> getResidentialQualified();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UtilityTariffs}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableUtilityTariffs.Builder {
        Builder() {}
    }
}
