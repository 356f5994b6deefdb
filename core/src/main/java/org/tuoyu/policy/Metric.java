package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * How a target is measured (指标).
 *
 * <p>Facts are paths from the region. A numerator that passes a list is the sum over its elements; yes counts as one, and
 * so does an element that is no number. Facts whose names end in {@code InYear} count the calendar year of the statistics
 * and are compared only with statistics of the year in which the deadline lies.
 */
@Value.Immutable
@ModelStyle
public interface Metric extends WithMetric {

    /**
     * {@return the kind}
     */
    @Label(zh = "类型")
    MetricKind getKind();

    /**
     * {@return the path of the fact counted, from the region}
     */
    @Label(zh = "分子")
    String getNumerator();

    /**
     * {@return where the numerator passes a list: which of its elements count} All must be true of one.
     */
    @Label(zh = "计数条件")
    List<Condition> getCounting();

    /**
     * {@return the path of the base}
     */
    @Label(zh = "分母")
    Optional<String> getDenominator();

    /**
     * {@return where each township is counted: a parameter with the codes of units like townships that count besides the streets,
     * towns and townships of the division table} Absent: none counts besides.
     */
    @Label(zh = "计入的类似乡级单位")
    Optional<String> getUnits();

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
