package org.tuoyu.region;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.identifier.Division;

/**
 * Statistics of one county or district of a city (县区统计). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface CountyStatistics extends Extensible, WithCountyStatistics {

    /**
     * Its code (县区代码).
     *
     * @return stated in every element
     */
    @Label(zh = "县区代码", en = "county")
    Division getDivision();

    /**
     * Its demonstration sites (示范点数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "示范点数")
    @Unit("institution")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getDemonstrationSites();

    /**
     * Its inclusive demonstration institutions (普惠示范机构数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "普惠示范机构数")
    @Unit("institution")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getInclusiveDemonstrations();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CountyStatistics}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableCountyStatistics.Builder {
        Builder() {}
    }
}
