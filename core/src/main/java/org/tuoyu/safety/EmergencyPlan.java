package org.tuoyu.safety;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One emergency plan (应急预案). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface EmergencyPlan extends Extensible, WithEmergencyPlan {

    /**
     * The event it is for (预案类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "预案类型")
    Optional<EmergencyPlanType> getPlanType();

    /**
     * The day it was approved (预案审定日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "预案审定日期")
    Optional<LocalDate> getApprovedOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EmergencyPlan}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableEmergencyPlan.Builder {
        Builder() {}
    }
}
