package org.tuoyu.recognition;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * The points of one dimension of a quality evaluation (维度得分). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface QualityScore extends Extensible, WithQualityScore {

    /**
     * The dimension (评估维度).
     *
     * @return absent: not stated
     */
    @Label(zh = "评估维度")
    Optional<QualityDimension> getDimension();

    /**
     * The points reached (得分).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "得分")
    @Unit("point")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getPoints();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link QualityScore}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableQualityScore.Builder {
        Builder() {}
    }
}
