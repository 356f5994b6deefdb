package org.tuoyu.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.responsibility.Department;

/**
 * One safety accident (安全事故). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Accident extends Extensible, WithAccident {

    /**
     * The day it happened (发生日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "发生日期")
    Optional<LocalDate> getOccurredOn();

    /**
     * The day it was reported (报告日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "报告日期")
    Optional<LocalDate> getReportedOn();

    /**
     * The body that received the report (受理部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "受理部门")
    Optional<Department> getReportedTo();

    /**
     * The day those responsible were held to account (追责完成日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "追责完成日期")
    Optional<LocalDate> getAccountabilityCompletedOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Accident}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableAccident.Builder {
        Builder() {}
    }
}
