package org.tuoyu.child;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;
import org.tuoyu.fact.Unit;

/**
 * The attendance of a child in one month (月出勤). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface MonthlyAttendance extends Extensible, WithMonthlyAttendance {

    /**
     * The month (月份).
     *
     * @return absent: not stated
     */
    @Label(zh = "月份")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<YearMonth> getMonth();

    /**
     * The days attended (出勤天数).
     *
     * @return in days, from 0 to 31, both inclusive; absent: not stated
     */
    @Label(zh = "出勤天数")
    @Unit("day")
    @Personal(sensitive = true)
    @Value.Redacted
    @Min(value = 0, payload = Unwrap.class)
    @Max(value = 31, payload = Unwrap.class)
    Optional<Integer> getDays();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MonthlyAttendance}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableMonthlyAttendance.Builder {
        Builder() {}
    }
}
