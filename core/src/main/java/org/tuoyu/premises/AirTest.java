package org.tuoyu.premises;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * The latest test of indoor air (室内空气检测). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AirTest extends Extensible, WithAirTest {

    /**
     * The day of the test (检测日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "检测日期")
    Optional<LocalDate> getTestedOn();

    /**
     * Its result (检测结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "检测结论")
    Optional<AirTestResult> getResult();

    /**
     * The number of its report (检测报告编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "检测报告编号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getReportNumber();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AirTest}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableAirTest.Builder {
        Builder() {}
    }
}
