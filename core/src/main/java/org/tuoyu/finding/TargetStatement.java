package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * The targets of a place on a day (目标清单), and where regions stand against them.
 */
@Value.Immutable
@ModelStyle
public interface TargetStatement extends WithTargetStatement {

    /**
     * {@return the version of this shape}
     */
    @Label(zh = "版本")
    String getSchemaVersion();

    /**
     * {@return the place, six digits}
     */
    @Label(zh = "行政区划代码")
    String getDivision();

    /**
     * {@return the day}
     */
    @Label(zh = "基准日", en = "reference date")
    LocalDate getAsOf();

    /**
     * {@return the knowledge and the options}
     */
    @Label(zh = "规则版本")
    RulebookStamp getRulebook();

    /**
     * {@return the targets, the nearest place first}
     */
    @Label(zh = "目标")
    List<TargetGoal> getGoals();

    /**
     * {@return region by region where it stands; empty when no region was asked about}
     */
    @Label(zh = "进展")
    List<TargetResult> getResults();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TargetStatement}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableTargetStatement.Builder {
        Builder() {}
    }
}
