package org.tuoyu.premises;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;

/**
 * The cameras and the alarm of a site (监控). Immutable.
 *
 * <p>Source: 托育机构管理规范（试行）.
 */
@Value.Immutable
@ModelStyle
public interface Surveillance extends Extensible, WithSurveillance {

    /**
     * The hours a day that the system runs (每日监控时长).
     *
     * @return in hours, from 0 to 24, both inclusive; absent: not stated
     */
    @Label(zh = "每日监控时长", en = "hours of surveillance per day")
    @Unit("hour")
    @Min(value = 0, payload = Unwrap.class)
    @Max(value = 24, payload = Unwrap.class)
    Optional<BigDecimal> getHoursPerDay();

    /**
     * The areas that are covered fully (监控覆盖区域).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "监控覆盖区域", en = "areas under surveillance")
    Optional<StatedList<SurveillanceArea>> getCoverage();

    /**
     * The days that footage is kept (录像保存天数).
     *
     * @return in days, zero or more; absent: not stated
     */
    @Label(zh = "录像保存天数", en = "days that footage is kept")
    @Unit("day")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getRetentionDays();

    /**
     * The day the system went into use (启用日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "启用日期")
    Optional<LocalDate> getOperatingSince();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Surveillance}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableSurveillance.Builder {
        Builder() {}
    }
}
