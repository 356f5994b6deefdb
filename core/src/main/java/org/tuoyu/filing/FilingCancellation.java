package org.tuoyu.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * The end of a filing (注销备案). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface FilingCancellation extends Extensible, WithFilingCancellation {

    /**
     * The day the end was decided (决定停办日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "决定停办日期")
    Optional<LocalDate> getDecidedOn();

    /**
     * The day the last child had another place (幼儿安置日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "幼儿安置日期")
    Optional<LocalDate> getChildrenPlacedOn();

    /**
     * The day the staff were settled (人员安置日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "人员安置日期")
    Optional<LocalDate> getStaffSettledOn();

    /**
     * The day the registration was cancelled (登记注销日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "登记注销日期")
    Optional<LocalDate> getRegistrationCancelledOn();

    /**
     * The day the filing was cancelled (备案注销日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案注销日期")
    Optional<LocalDate> getCancelledOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FilingCancellation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFilingCancellation.Builder {
        Builder() {}
    }
}
