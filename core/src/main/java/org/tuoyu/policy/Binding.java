package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * What ties a rule to a clause (绑定): the law behind the rule, whom it binds, who is asked, and which day decides.
 */
@Value.Immutable
@ModelStyle
public interface Binding extends WithBinding {

    /**
     * {@return the rule}
     */
    @Label(zh = "规则")
    RuleId getRule();

    /**
     * {@return the clause}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return a parameter instead of that of the rule}
     */
    @Label(zh = "参数")
    Optional<String> getParameter();

    /**
     * {@return whom it binds}
     */
    @Label(zh = "约束对象")
    Addressee getBinds();

    /**
     * {@return a weaker strength than the wording of the clause has, where a reading of it says so for this rule; it can only
     * lower the severity}
     */
    @Label(zh = "减弱后的规范强度")
    Optional<NormStrength> getNorm();

    /**
     * {@return the codes of the submissions asked; empty: all}
     */
    @Label(zh = "报送类型")
    List<String> getSubmissionTypes();

    /**
     * {@return {@code true}: asked only where the submission lists elements of the rule's scope; without the list the rule does
     * not apply instead of being undetermined} Absent: asked in any case.
     */
    @Label(zh = "仅在列出时")
    Optional<Boolean> getWhereListed();

    /**
     * {@return the path of the date whose law decides; absent: the date of the report}
     */
    @Label(zh = "判定日期")
    Optional<String> getJudgedOn();

    /**
     * {@return ids of the readings of this clause that the answer rests on, besides those of the rule} Where one is taken in an
     * option that nobody can decide on, this clause leaves the rule undetermined.
     */
    @Label(zh = "口径")
    List<String> getReadings();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Binding}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableBinding.Builder {
        Builder() {}
    }
}
