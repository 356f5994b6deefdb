package org.tuoyu.region;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * How many communities have childcare (城乡社区覆盖). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface CommunityCoverage extends Extensible, WithCommunityCoverage {

    /**
     * Urban and rural communities (城乡社区总数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "城乡社区总数", en = "communities in total")
    @Unit("community")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getTotal();

    /**
     * Of these, those with childcare (有托育机构的社区数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "有托育机构的社区数", en = "communities with a childcare institution")
    @Unit("community")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getCovered();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CommunityCoverage}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableCommunityCoverage.Builder {
        Builder() {}
    }
}
