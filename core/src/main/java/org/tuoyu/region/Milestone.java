package org.tuoyu.region;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.KnownCodes;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One step of a plan with a deadline (工作节点). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Milestone extends Extensible, WithMilestone {

    /**
     * The step, by the code that the plan gives it (节点事项).
     *
     * @return one of {@link WorkStep} or a code of the plan's own; stated in every element; not empty
     */
    @Label(zh = "节点事项", en = "milestone")
    @KnownCodes(WorkStep.class)
    @Size(min = 1)
    String getMilestoneCode();

    /**
     * The last day on which it is in time (完成期限).
     *
     * @return absent: not stated
     */
    @Label(zh = "完成期限")
    Optional<LocalDate> getDueOn();

    /**
     * The day it was done (完成日期).
     *
     * @return absent: not done, or not stated
     */
    @Label(zh = "完成日期")
    Optional<LocalDate> getDoneOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Milestone}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
