package org.tuoyu.child;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;

/**
 * A person whom guardians allow to collect a child (接送人). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AuthorisedCollector extends Extensible, WithAuthorisedCollector {

    /**
     * Whether the person is of age (接送人是否成年).
     *
     * @return absent: not stated
     */
    @Label(zh = "接送人是否成年")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<Boolean> getAdult();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AuthorisedCollector}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableAuthorisedCollector.Builder {
        Builder() {}
    }
}
