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
 * A survey of what parents know about care (科学育儿知识调查). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ParentKnowledge extends Extensible, WithParentKnowledge {

    /**
     * The parents asked (调查人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "调查人数", en = "persons surveyed")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getSurveyed();

    /**
     * Of these, those who know enough (合格人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "合格人数", en = "persons who passed")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getPassed();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ParentKnowledge}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableParentKnowledge.Builder {
        Builder() {}
    }
}
