package org.tuoyu.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;

/**
 * The working days and holidays by which deadlines in working days are counted (工作日历); data of the year, never
 * guessed. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface WorkCalendar extends Extensible, WithWorkCalendar {

    /**
     * The calendar years that the two lists cover completely (覆盖年份).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "覆盖年份")
    Optional<StatedList<Integer>> getYears();

    /**
     * Weekend days on which people work (调休工作日).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "调休工作日")
    Optional<StatedList<LocalDate>> getWorkingDays();

    /**
     * Days on which nobody works, besides ordinary weekends (放假日).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "放假日")
    Optional<StatedList<LocalDate>> getHolidays();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WorkCalendar}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableWorkCalendar.Builder {
        Builder() {}
    }
}
