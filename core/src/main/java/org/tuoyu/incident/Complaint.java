package org.tuoyu.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.responsibility.Department;

/**
 * One complaint (投诉). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Complaint extends Extensible, WithComplaint {

    /**
     * The day it was received (受理日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "受理日期")
    Optional<LocalDate> getReceivedOn();

    /**
     * The body that received it (受理部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "受理部门")
    Optional<Department> getReceivedBy();

    /**
     * Whether it proved right (是否属实).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否属实")
    Optional<Boolean> getUpheld();

    /**
     * The day it was settled (办结日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "办结日期")
    Optional<LocalDate> getHandledOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Complaint}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableComplaint.Builder {
        Builder() {}
    }
}
