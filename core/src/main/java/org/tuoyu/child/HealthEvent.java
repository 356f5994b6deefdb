package org.tuoyu.child;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;

/**
 * Something that was noticed about the health of a child (健康事件); says when, never what. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface HealthEvent extends Extensible, WithHealthEvent {

    /**
     * The day it was noticed (发现日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "发现日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getFoundOn();

    /**
     * The day a guardian was told (通知监护人日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "通知监护人日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getGuardianNotifiedOn();

    /**
     * Where the child was looked after (照护地点).
     *
     * @return absent: not stated
     */
    @Label(zh = "照护地点")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<CareLocation> getCareLocation();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HealthEvent}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableHealthEvent.Builder {
        Builder() {}
    }
}
