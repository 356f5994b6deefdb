package org.tuoyu.policy;

import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * How a clause or value stands to another clause (关系).
 */
@Value.Immutable
@ModelStyle
public interface Relation extends WithRelation {

    /**
     * {@return the kind}
     */
    @Label(zh = "关系")
    RelationKind getKind();

    /**
     * {@return the other clause}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Relation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRelation.Builder {
        Builder() {}
    }
}
