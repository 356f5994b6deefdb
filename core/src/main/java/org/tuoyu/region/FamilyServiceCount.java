package org.tuoyu.region;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;

/**
 * How many families one service reached (家庭服务人次). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface FamilyServiceCount extends Extensible, WithFamilyServiceCount {

    /**
     * The service (家庭服务类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "家庭服务类型")
    Optional<FamilyServiceType> getService();

    /**
     * The families reached (服务家庭数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "服务家庭数")
    @Unit("family")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getFamilies();

    /**
     * How often it was given (服务次数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "服务次数")
    @Unit("time")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getTimes();

    /**
     * Where it was given (指导阵地).
     *
     * @return absent: not stated
     */
    @Label(zh = "指导阵地")
    Optional<StatedList<GuidanceVenue>> getVenues();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FamilyServiceCount}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFamilyServiceCount.Builder {
        Builder() {}
    }
}
