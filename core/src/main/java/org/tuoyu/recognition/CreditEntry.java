package org.tuoyu.recognition;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One entry on a credit platform (信用记录). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface CreditEntry extends Extensible, WithCreditEntry {

    /**
     * The day of the entry (记录日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "记录日期")
    Optional<LocalDate> getRecordedOn();

    /**
     * What it says (信用记录类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "信用记录类型")
    Optional<CreditEntryType> getEntryType();

    /**
     * The number of the entry (记录编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "记录编号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getReference();

    /**
     * The staff member that the entry is about (人员序号).
     *
     * @return absent: it is about the institution
     */
    @Label(zh = "人员序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getStaffRef();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreditEntry}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableCreditEntry.Builder {
        Builder() {}
    }
}
