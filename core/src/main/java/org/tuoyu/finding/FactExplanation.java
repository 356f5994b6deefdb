package org.tuoyu.finding;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.Text;

/**
 * A fact that a rule looked at (事实解释).
 */
@Value.Immutable
@ModelStyle
public interface FactExplanation extends WithFactExplanation {

    /**
     * {@return its path, as the rule names it}
     */
    @Label(zh = "事实")
    String getFact();

    /**
     * {@return JSON Pointer of the fact, or of the list on the way to it}
     */
    @Label(zh = "位置")
    String getPointer();

    /**
     * {@return its name, as on a form}
     */
    @Label(zh = "名称")
    Text getLabel();

    /**
     * {@return whether it was stated}
     */
    @Label(zh = "已填报")
    boolean isStated();

    /**
     * {@return whether it is about a person; its value is left out then}
     */
    @Label(zh = "个人信息")
    boolean isPersonal();

    /**
     * {@return the value; absent when it was not stated or is about a person}
     */
    @Label(zh = "值")
    Optional<FactValue> getValue();

    /**
     * {@return the condition on it in words; absent for a fact compared}
     */
    @Label(zh = "条件")
    Optional<Text> getCondition();

    /**
     * {@return whether the condition holds; absent when that is unknown, and for a fact compared}
     */
    @Label(zh = "成立")
    Optional<Boolean> getSatisfied();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FactExplanation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFactExplanation.Builder {
        Builder() {}
    }
}
