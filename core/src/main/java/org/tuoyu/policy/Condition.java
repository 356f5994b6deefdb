package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A condition on a fact (条件). One comparison is given, or a reading, or both; it is true, false or, without the fact, unknown.
 */
@Value.Immutable
@ModelStyle
public interface Condition extends WithCondition {

    /**
     * {@return the path of the fact from the scope of the rule}
     */
    @Label(zh = "事实")
    Optional<String> getFact();

    /**
     * {@return the path of a second fact; the condition is also true when this one meets the comparison}
     */
    @Label(zh = "或事实")
    Optional<String> getOrFact();

    /**
     * {@return the path of a second date; the completed months from the first date to this one are compared}
     */
    @Label(zh = "至")
    Optional<String> getUntil();

    /**
     * {@return true when the fact is one of these codes}
     */
    @Label(zh = "为")
    List<String> getIs();

    /**
     * {@return true when the fact is none of these codes}
     */
    @Label(zh = "不为")
    List<String> getIsNot();

    /**
     * {@return true when the fact is stated, or not; never unknown}
     */
    @Label(zh = "已填报")
    Optional<Boolean> getStated();

    /**
     * {@return true when the list is stated without, or with, elements; unknown when it is not stated}
     */
    @Label(zh = "为空")
    Optional<Boolean> getEmpty();

    /**
     * {@return true when the number reaches this parameter}
     */
    @Label(zh = "不少于参数")
    Optional<String> getAtLeastParameter();

    /**
     * {@return true when the number exceeds this parameter}
     */
    @Label(zh = "超过参数")
    Optional<String> getMoreThanParameter();

    /**
     * {@return true when the number stays below this parameter}
     */
    @Label(zh = "少于参数")
    Optional<String> getLessThanParameter();

    /**
     * {@return {@code true}: the comparison also holds when the fact is not stated, because another condition already decides
     * for such elements}
     */
    @Label(zh = "未填报亦可")
    Optional<Boolean> getOrAbsent();

    /**
     * {@return id of a reading}
     */
    @Label(zh = "口径")
    Optional<String> getReading();

    /**
     * {@return the option of that reading} Without a comparison: true when the reading is taken in this option. Beside a
     * comparison: the comparison is asked under this option only, and the condition is true under every other.
     */
    @Label(zh = "选项")
    Optional<String> getOption();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Condition}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableCondition.Builder {
        Builder() {}
    }
}
