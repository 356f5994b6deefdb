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
     * The code of the matter.
     */
    @Label(zh = "事项")
    String getDuty();

    /**
     * All must be true.
     */
    @Label(zh = "条件")
    List<Condition> getWhen();

    /**
     * The code of the body.
     */
    @Label(zh = "部门代码")
    String getBody();

    /**
     * Its name.
     */
    @Label(zh = "部门")
    Text getBodyName();

    /**
     * The clause that says so.
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * Further clauses.
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
