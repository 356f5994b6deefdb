package org.tuoyu.policy;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One way to read an open question (口径选项).
 */
@Value.Immutable
@ModelStyle
public interface ReadingOption extends WithReadingOption {

    /**
     * {@return the id within the reading}
     */
    @Label(zh = "标识")
    String getId();

    /**
     * {@return what it means}
     */
    @Label(zh = "说明")
    Text getText();

    /**
     * {@return whether the library can decide on it; {@code false}: what rests on the reading is undetermined when a caller
     * takes this option} Absent: it can.
     */
    @Label(zh = "可据以判定")
    Optional<Boolean> getDecided();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadingOption}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableReadingOption.Builder {
        Builder() {}
    }
}
