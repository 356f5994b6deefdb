package org.tuoyu.finding;

import org.immutables.value.Value;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;

/**
 * A value in force that does not count, because another one does (被取代的标准).
 */
@Value.Immutable
@ModelStyle
public interface DisplacedFigure extends WithDisplacedFigure {

    /**
     * {@return the value}
     */
    @Label(zh = "值")
    FactValue getValue();

    /**
     * {@return the value and its unit in words}
     */
    @Label(zh = "值（文字）")
    Text getWords();

    /**
     * {@return the clause that sets it}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return why it does not count}
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

    /** Builds {@link DisplacedFigure}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableDisplacedFigure.Builder {
        Builder() {}
    }
}
