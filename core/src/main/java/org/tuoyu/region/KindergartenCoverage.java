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
 * How many kindergartens have nursery classes (幼儿园设托班情况). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface KindergartenCoverage extends Extensible, WithKindergartenCoverage {

    /**
     * Kindergartens (幼儿园总数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "幼儿园总数", en = "kindergartens in total")
    @Unit("kindergarten")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getTotal();

    /**
     * Of these, those with nursery classes (设托班的幼儿园数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "设托班的幼儿园数", en = "kindergartens with a class for under-threes")
    @Unit("kindergarten")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getWithNurseryClass();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link KindergartenCoverage}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableKindergartenCoverage.Builder {
        Builder() {}
    }
}
