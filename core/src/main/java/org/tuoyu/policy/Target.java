package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A goal of a region (目标); never a breach of an institution.
 */
@Value.Immutable
@ModelStyle
public interface Target extends WithTarget {

    /**
     * {@return the clause that sets it}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return what it is}
     */
    @Label(zh = "名称")
    Text getTitle();

    /**
     * {@return how it is measured}
     */
    @Label(zh = "指标")
    Metric getMetric();

    /**
     * {@return all must be true for it to be reported; conditions on readings only}
     */
    @Label(zh = "适用条件")
    List<Condition> getWhen();

    /**
     * {@return {@code >=}, {@code >}, {@code =}}
     */
    @Label(zh = "比较")
    String getComparator();

    /**
     * {@return the id of its value} Where a rise is asked, the day of the baseline; absent then: a year before the statistics.
     */
    @Label(zh = "参数")
    Optional<String> getParameter();

    /**
     * {@return the last day, inclusive} Absent: the text sets none, so the target is never overdue.
     */
    @Label(zh = "期限")
    Optional<LocalDate> getDeadline();

    /**
     * {@return {@code true}: the place as a whole is to reach it, and the regions in it are not asked; absent: each is}
     */
    @Label(zh = "仅对整个辖区")
    Optional<Boolean> getWholePlace();

    /**
     * {@return ids of the readings it rests on}
     */
    @Label(zh = "口径")
    List<String> getReadings();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Target}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
