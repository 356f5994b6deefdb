package org.tuoyu.policy;

import java.util.List;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A question that a text leaves open (口径), its options, ours, and why.
 */
@Value.Immutable
@ModelStyle
public interface Reading extends WithReading {

    /**
     * {@return the permanent id, such as {@code jindong/13-net-or-gross}}
     */
    @Label(zh = "标识")
    String getId();

    /**
     * {@return the question}
     */
    @Label(zh = "问题")
    Text getQuestion();

    /**
     * {@return at least one}
     */
    @Label(zh = "选项")
    List<ReadingOption> getOptions();

    /**
     * {@return the id of the option taken unless a caller chooses}
     */
    @Label(zh = "默认选项")
    String getDefaultOption();

    /**
     * {@return why that one}
     */
    @Label(zh = "理由")
    Text getReason();

    /**
     * {@return the clauses that leave it open}
     */
    @Label(zh = "条款")
    List<ClauseId> getClauses();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Reading}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
