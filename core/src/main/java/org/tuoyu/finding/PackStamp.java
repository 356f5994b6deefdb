package org.tuoyu.finding;

import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A pack that was used (规则包).
 */
@Value.Immutable
@ModelStyle
public interface PackStamp extends WithPackStamp {

    /**
     * {@return its id}
     */
    @Label(zh = "标识")
    String getId();

    /**
     * {@return its digest, 64 hexadecimal digits}
     */
    @Label(zh = "摘要")
    String getSha256();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PackStamp}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePackStamp.Builder {
        Builder() {}
    }
}
