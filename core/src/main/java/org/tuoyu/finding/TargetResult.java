package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;

/**
 * Where a region stands against one target (目标结论).
 */
@Value.Immutable
@ModelStyle
public interface TargetResult extends WithTargetResult {

    /**
     * {@return the clause}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return where it stands}
     */
    @Label(zh = "状态")
    TargetStatus getStatus();

    /**
     * {@return {@code true}: drafts alone say so, and a draft binds nobody; absent: what is in force does}
     */
    @Label(zh = "仅据草案")
    Optional<Boolean> getDraft();

    /**
     * {@return the value, rounded for display}
     */
    @Label(zh = "数值")
    Optional<String> getValue();

    /**
     * {@return the target}
     */
    @Label(zh = "目标值")
    Optional<String> getTarget();

    /**
     * {@return value minus target, in units that can be counted}
     */
    @Label(zh = "差额")
    Optional<String> getMargin();

    /**
     * {@return the deadline}
     */
    @Label(zh = "期限", en = "deadline")
    Optional<LocalDate> getDeadline();

    /**
     * {@return the readings it rests on, as {@code id=option}}
     */
    @Label(zh = "口径")
    List<String> getReadings();

    /**
     * {@return JSON Pointer of the region}
     */
    @Label(zh = "位置")
    String getPointer();

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
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TargetResult}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableTargetResult.Builder {
        Builder() {}
    }
}
