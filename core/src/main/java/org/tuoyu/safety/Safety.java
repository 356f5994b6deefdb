package org.tuoyu.safety;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;

/**
 * How an institution keeps children safe (安全管理). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Safety extends Extensible, WithSafety {

    /**
     * Its emergency plans (应急预案).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "应急预案")
    Optional<StatedList<@Valid EmergencyPlan>> getEmergencyPlans();

    /**
     * The days of emergency drills (应急演练日期).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "应急演练日期")
    Optional<StatedList<LocalDate>> getDrillsHeldOn();

    /**
     * The days of safety training (安全培训日期).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "安全培训日期")
    Optional<StatedList<LocalDate>> getTrainingsHeldOn();

    /**
     * The days of fire training (消防培训日期).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "消防培训日期")
    Optional<StatedList<LocalDate>> getFireTrainingsHeldOn();

    /**
     * The days of fire drills (消防演练日期).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "消防演练日期")
    Optional<StatedList<LocalDate>> getFireDrillsHeldOn();

    /**
     * Whether physical protection is in place (是否落实物防).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否落实物防", en = "physical protection")
    Optional<Boolean> getPhysicalProtection();

    /**
     * Whether technical protection is in place (是否落实技防).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否落实技防", en = "technical protection")
    Optional<Boolean> getTechnicalProtection();

    /**
     * Its insurance policies (保险).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "保险")
    Optional<StatedList<@Valid Insurance>> getInsurances();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Safety}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableSafety.Builder {
        Builder() {}
    }
}
