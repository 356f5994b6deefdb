package org.tuoyu.operation;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One publication by an institution (公示). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Disclosure extends Extensible, WithDisclosure {

    /**
     * What it is about (公示事项).
     *
     * @return absent: not stated
     */
    @Label(zh = "公示事项")
    Optional<DisclosureTopic> getTopic();

    /**
     * The day it was made public (公示日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "公示日期")
    Optional<LocalDate> getDisclosedOn();

    /**
     * Where it was made public (公示渠道).
     *
     * @return absent: not stated
     */
    @Label(zh = "公示渠道")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getChannel();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Disclosure}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }
}
