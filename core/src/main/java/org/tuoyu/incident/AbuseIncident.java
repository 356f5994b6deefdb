package org.tuoyu.incident;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;
import org.tuoyu.identifier.DocumentNumber;
import org.tuoyu.responsibility.Department;

/**
 * One incident of abuse that a competent body found (虐童事件). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AbuseIncident extends Extensible, WithAbuseIncident {

    /**
     * The day it happened (发生日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "发生日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getOccurredOn();

    /**
     * The day it was found (认定日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "认定日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getFoundOn();

    /**
     * The body that found it (认定部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "认定部门")
    Optional<Department> getFoundBy();

    /**
     * The number of its document (认定文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "认定文号")
    Optional<DocumentNumber> getDocumentNumber();

    /**
     * The staff member concerned (涉事人员序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "涉事人员序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getStaffRef();

    /**
     * The day the person left the post (处理日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "处理日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getDismissedOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AbuseIncident}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableAbuseIncident.Builder {
        Builder() {}
    }
}
