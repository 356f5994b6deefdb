package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;

/**
 * A target of a place (目标).
 */
@Value.Immutable
@ModelStyle
public interface TargetGoal extends WithTargetGoal {

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
     * {@return the kind of measure and the paths of what is counted, such as {@code SHARE staffCertified / staffTotal}}
     */
    @Label(zh = "指标")
    String getMetric();

    /**
     * {@return the sign of the comparison}
     */
    @Label(zh = "比较")
    String getComparator();

    /**
     * {@return the value; absent where a rise is asked}
     */
    @Label(zh = "目标值")
    Optional<FactValue> getValue();

    /**
     * {@return the unit of the value}
     */
    @Label(zh = "单位")
    Optional<String> getUnit();

    /**
     * {@return the value and its unit in words; absent where a rise is asked}
     */
    @Label(zh = "目标值（文字）")
    Optional<Text> getWords();

    /**
     * {@return the last day, inclusive; absent where the text sets none}
     */
    @Label(zh = "期限")
    Optional<LocalDate> getDeadline();

    /**
     * {@return the readings it rests on, as {@code id=option}}
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

    /** Builds {@link TargetGoal}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableTargetGoal.Builder {
        Builder() {}
    }
}
