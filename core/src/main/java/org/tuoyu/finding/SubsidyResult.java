package org.tuoyu.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;

/**
 * What is owed under one clause (补助结论).
 */
@Value.Immutable
@ModelStyle
public interface SubsidyResult extends WithSubsidyResult {

    /**
     * {@return the clause}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return further clauses it rests on}
     */
    @Label(zh = "其他依据")
    List<ClauseId> getBasis();

    /**
     * {@return what can be said}
     */
    @Label(zh = "状态")
    AmountStatus getStatus();

    /**
     * {@return {@code true}: drafts alone say so, and a draft binds nobody; absent: what is in force does}
     */
    @Label(zh = "仅据草案")
    Optional<Boolean> getDraft();

    /**
     * {@return {@code true}: another policy decides, as the message says; absent: this one does}
     */
    @Label(zh = "由其他政策确定", en = "decided by another policy")
    Optional<Boolean> getReferred();

    /**
     * {@return the amount owed, or for {@link AmountStatus#SIMULATED} what a draft would grant, in yuan}
     */
    @Label(zh = "金额")
    Optional<Yuan> getAmount();

    /**
     * {@return the amount claimed, in yuan}
     */
    @Label(zh = "申报金额")
    Optional<Yuan> getClaimed();

    /**
     * {@return how it was computed}
     */
    @Label(zh = "算式")
    Optional<Text> getFormula();

    /**
     * {@return the readings it rests on, as {@code id=option}}
     */
    @Label(zh = "口径")
    List<String> getReadings();

    /**
     * {@return the period: a year, or two days joined by a slash}
     */
    @Label(zh = "所属期")
    Optional<String> getPeriod();

    /**
     * {@return JSON Pointer of the institution or claim}
     */
    @Label(zh = "位置")
    String getPointer();

    /**
     * {@return line of the amount claimed in the input, from 1, where the claim calls for correction}
     */
    @Label(zh = "行")
    Optional<Integer> getLine();

    /**
     * {@return column of the amount claimed in the input, from 1, where the claim calls for correction}
     */
    @Label(zh = "列")
    Optional<Integer> getColumn();

    /**
     * {@return the cell of the amount claimed, where a workbook or CSV file was read and the claim calls for correction}
     */
    @Label(zh = "单元格")
    Optional<CellPlace> getCell();

    /**
     * {@return credit code or reference of the institution}
     */
    @Label(zh = "主体")
    Optional<String> getSubject();

    /**
     * {@return JSON Pointers of the facts that were not stated}
     */
    @Label(zh = "缺少")
    List<String> getMissing();

    /**
     * {@return what it means}
     */
    @Label(zh = "说明")
    Text getMessage();

    /**
     * Whether more is claimed than is owed, or anything where nothing is (多报): what rejects a claim.
     *
     * @return {@code false} also where the amount cannot be told, and of what drafts alone say
     */
    default boolean claimsTooMuch() {
        Optional<Yuan> claimed = getClaimed().filter(amount -> !amount.isZero());
        if (claimed.isEmpty() || getDraft().isPresent()) {
            return false;
        }
        return switch (getStatus()) {
            case OWED ->
                getAmount().filter(owed -> claimed.get().compareTo(owed) > 0).isPresent();
            case NOT_APPLICABLE -> true;
            case SIMULATED, NOT_DEFINED, UNDETERMINED -> false;
        };
    }

    /**
     * Whether it is a claim that cannot be judged, because facts are missing.
     *
     * @return {@code false} for an amount that nobody claims
     */
    default boolean leavesClaimOpen() {
        return getPointer().startsWith("/claims/")
                && !claimsTooMuch()
                && !getMissing().isEmpty();
    }

    /**
     * Whether the claimant has something to correct: more is claimed than is owed, or facts are missing.
     *
     * @return {@code true} if {@link #claimsTooMuch} or {@link #leavesClaimOpen}
     */
    default boolean callsForCorrection() {
        return claimsTooMuch() || leavesClaimOpen();
    }

    /**
     * The fact that a claimant corrects.
     *
     * @return JSON Pointer of the amount claimed
     */
    default String claimedPointer() {
        return getPointer() + "/claimedAmount";
    }

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SubsidyResult}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableSubsidyResult.Builder {
        Builder() {}
    }
}
