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
 * One recognition of an institution as a model for others (示范单位认定). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface DemonstrationRecognition extends Extensible, WithDemonstrationRecognition {

    /**
     * The level of the recognition (示范级别).
     *
     * @return absent: not stated
     */
    @Label(zh = "示范级别", en = "level of demonstration")
    Optional<RecognitionLevel> getLevel();

    /**
     * The body that recognises it (授予部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "授予部门", en = "recognising body")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getRecognisedBy();

    /**
     * The day of the recognition (授予日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "授予日期")
    Optional<LocalDate> getRecognisedOn();

    /**
     * The number of the document that says so (授予文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "授予文号")
    Optional<DocumentNumber> getDocumentNumber();

    /**
     * Whether it renews an earlier recognition of the same level (是否复评).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否复评", en = "renewal of an earlier recognition")
    Optional<Boolean> getRenewal();

    /**
     * The day the recognition was withdrawn (撤销日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "撤销日期")
    Optional<LocalDate> getWithdrawnOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DemonstrationRecognition}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableDemonstrationRecognition.Builder {
        Builder() {}
    }
}
