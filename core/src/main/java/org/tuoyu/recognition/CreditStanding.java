package org.tuoyu.recognition;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;

/**
 * How an institution stands in the public credit system (信用情况). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface CreditStanding extends Extensible, WithCreditStanding {

    /**
     * Whether a credit file is kept (是否建立信用档案).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否建立信用档案")
    Optional<Boolean> getFileEstablished();

    /**
     * Whether the credit record is shared with the public credit platform (是否归集共享).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否归集共享")
    Optional<Boolean> getRecordShared();

    /**
     * Whether the institution is on the blacklist (是否列入黑名单).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否列入黑名单")
    Optional<Boolean> getBlacklisted();

    /**
     * The day it was put there (列入黑名单日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "列入黑名单日期")
    Optional<LocalDate> getBlacklistedFrom();

    /**
     * The entries (信用记录).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "信用记录")
    Optional<StatedList<@Valid CreditEntry>> getEntries();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreditStanding}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableCreditStanding.Builder {
        Builder() {}
    }
}
