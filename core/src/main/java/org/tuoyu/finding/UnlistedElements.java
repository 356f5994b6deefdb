package org.tuoyu.finding;

import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.Scope;

/**
 * Elements of one kind that a submission leaves out and need not list (未列出的对象): rules about single ones were not asked.
 */
@Value.Immutable
@ModelStyle
public interface UnlistedElements extends WithUnlistedElements {

    /**
     * {@return what is not listed}
     */
    @Label(zh = "规则对象")
    Scope getScope();

    /**
     * {@return how many rules about single ones were therefore not asked; at least 1}
     */
    @Label(zh = "未判定的规则数", en = "rules not asked")
    int getRules();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UnlistedElements}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableUnlistedElements.Builder {
        Builder() {}
    }
}
