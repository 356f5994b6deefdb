package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One value of a parameter and the days for which it holds (参数值).
 */
@Value.Immutable
@ModelStyle
public interface ParameterValue extends WithParameterValue {

    /**
     * {@return the first day, inclusive; absent: the first day of its document}
     */
    @Label(zh = "起")
    Optional<LocalDate> getFrom();

    /**
     * {@return the last day, inclusive; absent: open}
     */
    @Label(zh = "止")
    Optional<LocalDate> getUntil();

    /**
     * {@return the value in the unit of the parameter}
     */
    @Label(zh = "值")
    FactValue getValue();

    /**
     * {@return the clause that sets it}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return how it stands to the value of a wider place}
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

    /** Builds {@link ParameterValue}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableParameterValue.Builder {
        Builder() {}
    }
}
