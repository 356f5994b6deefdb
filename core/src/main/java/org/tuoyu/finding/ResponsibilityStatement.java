package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Post;

/**
 * Who is responsible at a place on a day (职责清单).
 */
@Value.Immutable
@ModelStyle
public interface ResponsibilityStatement extends WithResponsibilityStatement {

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
     * {@return institution by institution the body of each matter; empty when no institution was asked about}
     */
    @Label(zh = "办理部门")
    List<RouteResult> getRoutes();

    /**
     * {@return who does what, the nearest place first}
     */
    @Label(zh = "职责")
    List<DutyAssignment> getDuties();

    /**
     * {@return the members of coordinating bodies, by post}
     */
    @Label(zh = "组成")
    List<Post> getPosts();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ResponsibilityStatement}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableResponsibilityStatement.Builder {
        Builder() {}
    }
}
