package org.tuoyu.child;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;

/**
 * One absence of a child (离托). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ChildAbsence extends Extensible, WithChildAbsence {

    /**
     * The first day away (离托起始日).
     *
     * @return absent: not stated
     */
    @Label(zh = "离托起始日")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getFrom();

    /**
     * The last day away, inclusive (离托截止日).
     *
     * @return absent: not stated
     */
    @Label(zh = "离托截止日")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getTo();

    /**
     * The day of the health check before the return (返托体检日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "返托体检日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getReturnHealthCheckOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ChildAbsence}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableChildAbsence.Builder {
        Builder() {}
    }
}
