package org.tuoyu.policy;

import java.util.List;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * Which body handles a matter of an institution (办理路径).
 */
@Value.Immutable
@ModelStyle
public interface Route extends WithRoute {

    /**
     * {@return the code of the matter}
     */
    @Label(zh = "事项")
    String getDuty();

    /**
     * {@return all must be true}
     */
    @Label(zh = "条件")
    List<Condition> getWhen();

    /**
     * {@return the code of the body}
     */
    @Label(zh = "部门代码")
    String getBody();

    /**
     * {@return its name}
     */
    @Label(zh = "部门")
    Text getBodyName();

    /**
     * {@return the clause that says so}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return further clauses}
     */
    @Label(zh = "其他依据")
    List<ClauseId> getBasis();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Route}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRoute.Builder {
        Builder() {}
    }
}
