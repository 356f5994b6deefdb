package org.tuoyu.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A span of days (期间); both ends belong to it. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Period extends Extensible, WithPeriod {

    /**
     * The first day (起始日).
     *
     * @return absent: not stated
     */
    @Label(zh = "起始日", en = "first day")
    Optional<LocalDate> getFrom();

    /**
     * The last day (截止日).
     *
     * @return absent: not stated
     */
    @Label(zh = "截止日", en = "last day")
    Optional<LocalDate> getTo();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Period}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePeriod.Builder {
        Builder() {}
    }
}
