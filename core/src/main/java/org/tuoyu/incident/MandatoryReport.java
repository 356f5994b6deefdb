package org.tuoyu.incident;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;
import org.tuoyu.responsibility.Department;

/**
 * One report to the authorities about harm to a child, found or suspected (强制报告). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface MandatoryReport extends Extensible, WithMandatoryReport {

    /**
     * The day the harm was found or suspected (发现日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "发现日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getFoundOn();

    /**
     * The day it was reported (报告日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "报告日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getReportedOn();

    /**
     * The body that received the report (受理部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "受理部门")
    Optional<Department> getReportedTo();

    /**
     * The number of the report (报告编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "报告编号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getReference();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MandatoryReport}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableMandatoryReport.Builder {
        Builder() {}
    }
}
