package org.tuoyu.institution;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A licence to give childcare, kept for a regime to come (许可). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Licence extends Extensible, WithLicence {

    /**
     * The number of the licence (许可证号).
     *
     * @return absent: not stated
     */
    @Label(zh = "许可证号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getNumber();

    /**
     * The last day on which it is valid (许可证有效期至).
     *
     * @return absent: not stated
     */
    @Label(zh = "许可证有效期至")
    Optional<LocalDate> getValidUntil();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Licence}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableLicence.Builder {
        Builder() {}
    }
}
