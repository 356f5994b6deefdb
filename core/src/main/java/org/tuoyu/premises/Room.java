package org.tuoyu.premises;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * One room (房间). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Room extends Extensible, WithRoom {

    /**
     * The local reference of the room (房间序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "房间序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getRoomRef();

    /**
     * What it is for (房间类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "房间类型")
    Optional<RoomType> getRoomType();

    /**
     * Its name (房间名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "房间名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getRoomName();

    /**
     * Where it lies towards the ground (楼层类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "楼层类别")
    Optional<RoomLevel> getLevel();

    /**
     * Its floor area (房间面积).
     *
     * @return in square metres, zero or more; absent: not stated
     */
    @Label(zh = "房间面积")
    @Unit("square-metre")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getFloorArea();

    /**
     * The area of its windows (窗面积).
     *
     * @return in square metres, zero or more; absent: not stated
     */
    @Label(zh = "窗面积")
    @Unit("square-metre")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getWindowArea();

    /**
     * The doors through which people can leave (疏散门数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "疏散门数")
    @Unit("door")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getExitCount();

    /**
     * The beds in it (床位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "床位数")
    @Unit("bed")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getBeds();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Room}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRoom.Builder {
        Builder() {}
    }
}
