package org.tuoyu.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;

/**
 * Which body handles a matter (办理路径结论).
 */
@Value.Immutable
@ModelStyle
public interface RouteResult extends WithRouteResult {

    /**
     * {@return the code of the matter}
     */
    @Label(zh = "事项")
    String getDuty();

    /**
     * {@return {@code MET} when one body answers, {@code UNDETERMINED} when the facts leave several}
     */
    @Label(zh = "状态")
    OutcomeType getStatus();

    /**
     * {@return {@code true}: drafts alone say so, and a draft binds nobody; absent: what is in force does}
     */
    @Label(zh = "仅据草案")
    Optional<Boolean> getDraft();

    /**
     * {@return the code of the body; with several candidates their codes joined by a bar}
     */
    @Label(zh = "部门代码")
    String getBody();

    /**
     * {@return its name}
     */
    @Label(zh = "部门")
    Text getName();

    /**
     * {@return the clauses}
     */
    @Label(zh = "条款")
    List<ClauseId> getClauses();

    /**
     * {@return JSON Pointer of the institution}
     */
    @Label(zh = "位置")
    String getPointer();

    /**
     * {@return JSON Pointers of the facts that would decide}
     */
    @Label(zh = "缺少")
    List<String> getMissing();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RouteResult}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRouteResult.Builder {
        Builder() {}
    }
}
