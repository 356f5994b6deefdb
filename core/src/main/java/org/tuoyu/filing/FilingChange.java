package org.tuoyu.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One change of filed facts (变更备案). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface FilingChange extends Extensible, WithFilingChange {

    /**
     * What changed (变更事项).
     *
     * @return absent: not stated
     */
    @Label(zh = "变更事项")
    Optional<FilingChangeType> getChangeType();

    /**
     * The day it changed (变更发生日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "变更发生日期")
    Optional<LocalDate> getOccurredOn();

    /**
     * The day the registration was changed (登记变更日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "登记变更日期")
    Optional<LocalDate> getRegistrationChangedOn();

    /**
     * The day the change was filed (变更备案日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "变更备案日期")
    Optional<LocalDate> getFiledOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FilingChange}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFilingChange.Builder {
        Builder() {}
    }
}
