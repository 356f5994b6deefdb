package org.tuoyu.classgroup;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * The enrolled children of a class by age in completed months (分月龄在托人数); each band includes its lower bound and
 * excludes its upper one. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AgeBandCounts extends Extensible, WithAgeBandCounts {

    /**
     * The children below the first band (6月龄以下人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "6月龄以下人数", en = "children under 6 months")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getMonthsUnder6();

    /**
     * The children of the first band (6至12月龄人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "6至12月龄人数", en = "children from 6 to 12 months")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getMonths6To12();

    /**
     * The children of the second band (12至18月龄人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "12至18月龄人数", en = "children from 12 to 18 months")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getMonths12To18();

    /**
     * The children of the third band (18至24月龄人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "18至24月龄人数", en = "children from 18 to 24 months")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getMonths18To24();

    /**
     * The children of the fourth band (24至36月龄人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "24至36月龄人数", en = "children from 24 to 36 months")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getMonths24To36();

    /**
     * The children at or above the end of the last band (36月龄及以上人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "36月龄及以上人数", en = "children of 36 months and over")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getMonths36();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgeBandCounts}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableAgeBandCounts.Builder {
        Builder() {}
    }
}
