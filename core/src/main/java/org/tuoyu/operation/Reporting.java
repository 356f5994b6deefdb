package org.tuoyu.operation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * The plans and reports of an institution (计划与报告). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Reporting extends Extensible, WithReporting {

    /**
     * The day the work plan of the year was made (年度工作计划日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "年度工作计划日期")
    Optional<LocalDate> getAnnualPlanOn();

    /**
     * The day the latest report of a year was handed in (年度工作报告日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "年度工作报告日期")
    Optional<LocalDate> getAnnualReportOn();

    /**
     * The day enrolment was last reported (收托信息报送日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "收托信息报送日期")
    Optional<LocalDate> getEnrolmentReportedOn();

    /**
     * How often the authority asks for it (收托信息报送周期).
     *
     * @return absent: not stated
     */
    @Label(zh = "收托信息报送周期")
    Optional<ReportInterval> getEnrolmentReportInterval();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Reporting}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableReporting.Builder {
        Builder() {}
    }
}
