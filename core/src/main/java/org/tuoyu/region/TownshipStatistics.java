package org.tuoyu.region;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * Statistics of one township-level unit (街道（乡镇）统计). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface TownshipStatistics extends Extensible, WithTownshipStatistics {

    /**
     * Its nine-digit code (街道（乡镇）代码).
     *
     * @return stated in every element; not empty
     */
    @Label(zh = "街道（乡镇）代码")
    @Pattern(regexp = "[0-9]{9}")
    String getTownship();

    /**
     * Its name (街道（乡镇）名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "街道（乡镇）名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getName();

    /**
     * Its institutions (托育机构数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "托育机构数", en = "institutions in the township")
    @Unit("institution")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getInstitutions();

    /**
     * Of these, the inclusive ones (普惠机构数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "普惠机构数")
    @Unit("institution")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getInclusiveInstitutions();

    /**
     * Its pilot sites (试点数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "试点数")
    @Unit("institution")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getPilotSites();

    /**
     * The day the pilot sites were reported (试点上报日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "试点上报日期")
    Optional<LocalDate> getPilotReportedOn();

    /**
     * Whether the systems of service and supervision reach it (服务监管体系是否覆盖).
     *
     * @return absent: not stated
     */
    @Label(zh = "服务监管体系是否覆盖", en = "service and supervision in place")
    Optional<Boolean> getServiceSystemInPlace();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TownshipStatistics}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableTownshipStatistics.Builder {
        Builder() {}
    }
}
