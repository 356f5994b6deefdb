package org.tuoyu.safety;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One insurance policy (保险). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Insurance extends Extensible, WithInsurance {

    /**
     * What it covers (险种).
     *
     * @return absent: not stated
     */
    @Label(zh = "险种")
    Optional<InsuranceType> getInsuranceType();

    /**
     * The first day of cover (保险起期).
     *
     * @return absent: not stated
     */
    @Label(zh = "保险起期")
    Optional<LocalDate> getValidFrom();

    /**
     * The last day of cover, inclusive (保险止期).
     *
     * @return absent: not stated
     */
    @Label(zh = "保险止期")
    Optional<LocalDate> getValidTo();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Insurance}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableInsurance.Builder {
        Builder() {}
    }
}
