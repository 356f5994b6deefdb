package org.tuoyu.region;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.recognition.RecognitionLevel;

/**
 * Demonstration institutions of one level (分级示范机构数). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface DemonstrationCount extends Extensible, WithDemonstrationCount {

    /**
     * The level (示范级别).
     *
     * @return absent: not stated
     */
    @Label(zh = "示范级别", en = "level of demonstration")
    Optional<RecognitionLevel> getLevel();

    /**
     * The institutions (示范机构数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "示范机构数", en = "number of demonstration units")
    @Unit("institution")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getCount();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DemonstrationCount}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableDemonstrationCount.Builder {
        Builder() {}
    }
}
