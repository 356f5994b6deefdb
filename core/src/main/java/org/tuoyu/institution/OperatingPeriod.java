package org.tuoyu.institution;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One period in which an institution was open (运营期间); both ends belong to it. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface OperatingPeriod extends Extensible, WithOperatingPeriod {

    /**
     * The first day (运营起始日).
     *
     * @return absent: not stated
     */
    @Label(zh = "运营起始日", en = "first day of operation")
    Optional<LocalDate> getFrom();

    /**
     * The last day (运营截止日).
     *
     * @return absent: still open, or not stated
     */
    @Label(zh = "运营截止日", en = "last day of operation")
    Optional<LocalDate> getTo();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OperatingPeriod}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableOperatingPeriod.Builder {
        Builder() {}
    }
}
