package org.tuoyu.region;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;

/**
 * One residential area and its childcare (居住区). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ResidentialArea extends Extensible, WithResidentialArea {

    /**
     * The local reference of the area, unique in the region (居住区序号).
     *
     * @return stated in every element; empty: it could not be read
     */
    @Label(zh = "居住区序号")
    @Required
    @Size(min = 1)
    String getAreaRef();

    /**
     * Its name (居住区名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "居住区名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getName();

    /**
     * How old it is (居住区类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "居住区类型")
    Optional<ResidentialAreaType> getAreaType();

    /**
     * The nine-digit code of its township-level unit (所在街道（乡镇）代码).
     *
     * @return absent: not stated
     */
    @Label(zh = "所在街道（乡镇）代码")
    @Pattern(regexp = "[0-9]{9}", payload = Unwrap.class)
    Optional<String> getTownship();

    /**
     * Its population (居住人口): planned for a new area, resident for others.
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "居住人口")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getPopulation();

    /**
     * Its seats (托位数): planned for a new area, available for others.
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "托位数")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getSeats();

    /**
     * Whether it has a childcare facility (有无托育设施).
     *
     * @return absent: not stated
     */
    @Label(zh = "有无托育设施", en = "has a childcare facility")
    Optional<Boolean> getHasFacility();

    /**
     * How it comes by childcare (配置方式).
     *
     * @return absent: not stated
     */
    @Label(zh = "配置方式", en = "how seats are provided")
    Optional<ProvisionMode> getProvisionMode();

    /**
     * The day by which it must have it (配置期限).
     *
     * @return absent: not stated
     */
    @Label(zh = "配置期限")
    Optional<LocalDate> getProvisionDueOn();

    /**
     * Whether supporting safety facilities are in the plan (是否规划安全设施).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否规划安全设施", en = "safety facilities planned")
    Optional<Boolean> getSafetyFacilitiesPlanned();

    /**
     * The phases in which childcare kept step with the housing (同步环节).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "同步环节", en = "phases kept in step")
    Optional<StatedList<ConstructionPhase>> getPhasesInStep();

    /**
     * The day the housing was accepted (住宅验收日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "住宅验收日期")
    Optional<LocalDate> getHousingAcceptedOn();

    /**
     * The day the childcare facility was accepted (托育设施验收日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "托育设施验收日期")
    Optional<LocalDate> getNurseryAcceptedOn();

    /**
     * The day the housing was handed over (住宅交付日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "住宅交付日期")
    Optional<LocalDate> getHousingDeliveredOn();

    /**
     * The day the childcare facility was handed over (托育设施交付日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "托育设施交付日期")
    Optional<LocalDate> getNurseryDeliveredOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ResidentialArea}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableResidentialArea.Builder {
        Builder() {}
    }
}
