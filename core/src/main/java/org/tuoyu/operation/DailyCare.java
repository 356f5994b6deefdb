package org.tuoyu.operation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * How an institution keeps daily care in order (日常照护). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface DailyCare extends Extensible, WithDailyCare {

    /**
     * Whether children are handed to guardians or the adults they name only (是否落实接送制度).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否落实接送制度", en = "pick-up system")
    Optional<Boolean> getPickupSystem();

    /**
     * Whether care is recorded daily and told to guardians (是否有照护记录).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否有照护记录", en = "care records")
    Optional<Boolean> getRecordSystem();

    /**
     * Whether morning and noon checks and observation are recorded (是否有晨午检记录).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否有晨午检记录", en = "records of daily checks")
    Optional<Boolean> getDailyCheckRecords();

    /**
     * The day the daily schedule was made public (一日生活安排公示日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "一日生活安排公示日期")
    Optional<LocalDate> getDailySchedulePublishedOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DailyCare}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableDailyCare.Builder {
        Builder() {}
    }
}
