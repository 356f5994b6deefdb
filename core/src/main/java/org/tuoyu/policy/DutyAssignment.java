package org.tuoyu.policy;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A task of a body (职责分工).
 */
@Value.Immutable
@ModelStyle
public interface DutyAssignment extends WithDutyAssignment {

    /**
     * {@return the code of the task}
     */
    @Label(zh = "事项")
    String getDuty();

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
     * {@return its part}
     */
    @Label(zh = "角色")
    ResponsibilityRole getRole();

    /**
     * {@return what it does}
     */
    @Label(zh = "概述")
    Text getSummary();

    /**
     * {@return the clause that says so}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return to whom it extends}
     */
    @Label(zh = "对象范围")
    Optional<String> getScope();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DutyAssignment}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableDutyAssignment.Builder {
        Builder() {}
    }
}
