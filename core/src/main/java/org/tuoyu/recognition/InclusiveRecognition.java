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
 * One period for which a named body recognises an institution as inclusive (普惠性认定); never inferred from a price.
 * Immutable.
 */
@Value.Immutable
@ModelStyle
public interface InclusiveRecognition extends Extensible, WithInclusiveRecognition {

    /**
     * The body that recognises it (认定部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "认定部门", en = "recognising body")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getRecognisedBy();

    /**
     * The number of the document that says so (认定文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "认定文号")
    Optional<DocumentNumber> getDocumentNumber();

    /**
     * The first day of the recognition (认定起始日).
     *
     * @return absent: not stated
     */
    @Label(zh = "认定起始日", en = "first day of recognition")
    Optional<LocalDate> getFrom();

    /**
     * The last day of the recognition, inclusive (认定截止日).
     *
     * @return absent: no end is stated
     */
    @Label(zh = "认定截止日", en = "last day of recognition")
    Optional<LocalDate> getTo();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link InclusiveRecognition}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableInclusiveRecognition.Builder {
        Builder() {}
    }
}
