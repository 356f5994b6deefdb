package org.tuoyu.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Relation;
import org.tuoyu.policy.Text;

/**
 * What one side says (一方内容).
 */
@Value.Immutable
@ModelStyle
public interface DifferenceSide extends WithDifferenceSide {

    /**
     * {@return in words}
     */
    @Label(zh = "内容")
    Text getWords();

    /**
     * {@return the value, where there is one}
     */
    @Label(zh = "值")
    Optional<FactValue> getValue();

    /**
     * {@return the unit of the value}
     */
    @Label(zh = "单位")
    Optional<String> getUnit();

    /**
     * {@return the clauses, the nearest place first}
     */
    @Label(zh = "条款")
    List<ClauseId> getClauses();

    /**
     * {@return how a figure stands to the value of a wider place}
     */
    @Label(zh = "关系")
    Optional<Relation> getRelation();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DifferenceSide}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableDifferenceSide.Builder {
        Builder() {}
    }
}
