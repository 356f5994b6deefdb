package org.tuoyu.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.responsibility.Department;

/**
 * One ban of a person (禁入记录). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface BanRecord extends Extensible, WithBanRecord {

    /**
     * What kind of ban it is (禁入类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "禁入类型")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<BanType> getBanType();

    /**
     * The day of the decision (决定日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "决定日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getDecidedOn();

    /**
     * Who decided (决定部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "决定部门")
    Optional<Department> getDecidedBy();

    /**
     * The number of the decision (决定文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "决定文号")
    @Personal(sensitive = true)
    Optional<PersonalText> getDecisionNumber();

    /**
     * The last day of the ban (禁入截止日).
     *
     * @return absent: without end, or not stated
     */
    @Label(zh = "禁入截止日")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getUntil();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BanRecord}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableBanRecord.Builder {
        Builder() {}
    }
}
