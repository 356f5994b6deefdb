package org.tuoyu.staff;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;
import org.tuoyu.person.HealthConclusion;

/**
 * One yearly health check of a staff member (健康检查); its conclusion, never a diagnosis. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface HealthCheck extends Extensible, WithHealthCheck {

    /**
     * The day of the check (体检日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "体检日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getCheckedOn();

    /**
     * Its conclusion (体检结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "体检结论")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<HealthConclusion> getResult();

    /**
     * The medical institution (体检机构).
     *
     * @return absent: not stated
     */
    @Label(zh = "体检机构")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getInstitutionName();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HealthCheck}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableHealthCheck.Builder {
        Builder() {}
    }
}
