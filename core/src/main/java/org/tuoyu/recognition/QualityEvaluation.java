package org.tuoyu.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;

/**
 * The latest quality evaluation of an institution (质量评估). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface QualityEvaluation extends Extensible, WithQualityEvaluation {

    /**
     * The grade reached (评估等级).
     *
     * @return absent: not stated
     */
    @Label(zh = "评估等级")
    Optional<QualityGrade> getGrade();

    /**
     * All points reached (评估总分).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "评估总分")
    @Unit("point")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getTotalPoints();

    /**
     * The points by dimension (各维度得分).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "各维度得分")
    Optional<StatedList<@Valid QualityScore>> getScores();

    /**
     * The day of the evaluation (评估日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "评估日期")
    Optional<LocalDate> getEvaluatedOn();

    /**
     * The body that evaluated (评估机构).
     *
     * @return absent: not stated
     */
    @Label(zh = "评估机构")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getEvaluator();

    /**
     * Whether the result was made public (是否公布).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否公布")
    Optional<Boolean> getPublished();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link QualityEvaluation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableQualityEvaluation.Builder {
        Builder() {}
    }
}
