package org.tuoyu.policy;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A seat in a coordinating body (组成), by post and never by name.
 */
@Value.Immutable
@ModelStyle
public interface Post extends WithPost {

    /**
     * {@return the coordinating body}
     */
    @Label(zh = "机构")
    Text getGroup();

    /**
     * {@return the part}
     */
    @Label(zh = "角色")
    PostRole getRole();

    /**
     * {@return the body that fills it}
     */
    @Label(zh = "部门代码")
    Optional<String> getBody();

    /**
     * {@return the post}
     */
    @Label(zh = "职务")
    Text getPost();

    /**
     * {@return the clause that says so}
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

    /** Builds {@link Post}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
