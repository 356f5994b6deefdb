package org.tuoyu.seat;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.classgroup.ClassType;
import org.tuoyu.classgroup.ServiceMode;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * Seats of one class type and mode in one period (托位); a row holds from {@code availableFrom} to {@code availableTo},
 * both inclusive, so several rows tell the history. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface SeatAllocation extends Extensible, WithSeatAllocation {

    /**
     * The local reference of the row (托位序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "托位序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getSeatRef();

    /**
     * The class the seats belong to (班级序号).
     *
     * @return absent: not tied to a class
     */
    @Label(zh = "班级序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getClassGroupRef();

    /**
     * The class type (班型).
     *
     * @return absent: not stated
     */
    @Label(zh = "班型")
    Optional<ClassType> getClassType();

    /**
     * The mode of care (托别).
     *
     * @return absent: not stated
     */
    @Label(zh = "托别")
    Optional<ServiceMode> getServiceMode();

    /**
     * The seats planned (规划托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "规划托位数", en = "seats planned")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getPlanned();

    /**
     * The seats built (建成托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "建成托位数", en = "seats built")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getBuilt();

    /**
     * The seats on the accepted filing (备案托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "备案托位数", en = "seats filed")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getFiled();

    /**
     * The seats actually offered (可用托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "可用托位数", en = "seats available")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getAvailable();

    /**
     * The seats taken by children (实际使用托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "实际使用托位数", en = "seats occupied")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getOccupied();

    /**
     * Of the available seats, the inclusive ones (普惠托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "普惠托位数", en = "inclusive seats")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getInclusiveCount();

    /**
     * The seats added in the period of the submission (本期新增托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "本期新增托位数", en = "seats added in the period")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getNewInPeriod();

    /**
     * Where the added seats come from (新增来源).
     *
     * @return absent: not stated
     */
    @Label(zh = "新增来源", en = "source of the seats added")
    Optional<SeatSource> getNewSource();

    /**
     * The first day on which the numbers hold (启用日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "启用日期", en = "first day available")
    Optional<LocalDate> getAvailableFrom();

    /**
     * The last day on which the numbers hold (停用日期).
     *
     * @return absent: they still hold, or not stated
     */
    @Label(zh = "停用日期", en = "last day available")
    Optional<LocalDate> getAvailableTo();

    /**
     * The months for which the seats were offered, added up over the seats (托位·月).
     *
     * @return in seat-months, zero or more; absent: not stated
     */
    @Label(zh = "托位·月")
    @Unit("seat-month")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getSeatMonths();

    /**
     * Which of the numbers the submitter counts (托位口径).
     *
     * @return absent: not stated
     */
    @Label(zh = "托位口径", en = "seats that are counted")
    Optional<SeatCountBasis> getCountBasis();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SeatAllocation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableSeatAllocation.Builder {
        Builder() {}
    }
}
