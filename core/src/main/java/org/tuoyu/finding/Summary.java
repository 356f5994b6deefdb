package org.tuoyu.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * How many outcomes of each kind (汇总).
 */
@Value.Immutable
@ModelStyle
public interface Summary extends WithSummary {

    /**
     * {@return met}
     */
    @Label(zh = "符合")
    int getMet();

    /**
     * {@return breached}
     */
    @Label(zh = "不符合")
    int getBreached();

    /**
     * {@return not applicable}
     */
    @Label(zh = "不适用")
    int getNotApplicable();

    /**
     * {@return undetermined}
     */
    @Label(zh = "无法判定")
    int getUndetermined();

    /**
     * {@return how many of the breached and undetermined ones are waived; absent without waivers}
     */
    @Label(zh = "已豁免")
    Optional<Integer> getWaived();

    /**
     * {@return what the submission leaves out and need not list, in the order of {@link org.tuoyu.policy.Scope}; rules about single
     * ones count as not applicable; empty when everything is listed}
     */
    @Label(zh = "未列出的对象", en = "not listed")
    List<UnlistedElements> getNotListed();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Summary}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableSummary.Builder {
        Builder() {}
    }
}
