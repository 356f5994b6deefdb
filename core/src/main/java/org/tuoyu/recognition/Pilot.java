package org.tuoyu.recognition;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.identifier.DocumentNumber;

/**
 * One pilot project that an institution takes part in (试点). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Pilot extends Extensible, WithPilot {

    /**
     * The level of the pilot (试点级别).
     *
     * @return absent: not stated
     */
    @Label(zh = "试点级别", en = "level of the pilot")
    Optional<RecognitionLevel> getLevel();

    /**
     * The name of the project (试点项目).
     *
     * @return absent: not stated
     */
    @Label(zh = "试点项目")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getProjectName();

    /**
     * The day the institution was admitted (批准日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "批准日期")
    Optional<LocalDate> getApprovedOn();

    /**
     * The number of the document that says so (批准文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "批准文号")
    Optional<DocumentNumber> getDocumentNumber();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Pilot}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePilot.Builder {
        Builder() {}
    }
}
