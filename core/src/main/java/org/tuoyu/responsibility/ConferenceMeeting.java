package org.tuoyu.responsibility;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One meeting of a coordinating body (会议). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface ConferenceMeeting extends Extensible, WithConferenceMeeting {

    /**
     * The day of the meeting (会议日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "会议日期")
    Optional<LocalDate> getHeldOn();

    /**
     * What it was about (议题).
     *
     * @return absent: not stated
     */
    @Label(zh = "议题")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getTopic();

    /**
     * The number of its minutes (会议纪要编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "会议纪要编号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getRecordNumber();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConferenceMeeting}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableConferenceMeeting.Builder {
        Builder() {}
    }
}
