package org.tuoyu.policy;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * How a target is measured (指标).
 */
@Value.Immutable
@ModelStyle
public interface Metric extends WithMetric {

    /**
     * The kind.
     */
    @Label(zh = "类型")
    MetricKind getKind();

    /**
     * The path of the fact counted, from the region.
     */
    @Label(zh = "分子")
    String getNumerator();

    /**
     * The path of the base.
     */
    @Label(zh = "分母")
    Optional<String> getDenominator();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Metric}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableMetric.Builder {
        Builder() {}
    }
}
