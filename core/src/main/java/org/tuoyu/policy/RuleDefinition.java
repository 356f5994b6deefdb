package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A rule (规则): which elements it walks over, when it applies, how it compares, and its texts. It holds no figure.
 */
@Value.Immutable
@ModelStyle
public interface RuleDefinition extends WithRuleDefinition {

    /**
     * {@return the permanent id}
     */
    @Label(zh = "规则标识")
    RuleId getId();

    /**
     * {@return what it asks}
     */
    @Label(zh = "名称")
    Text getTitle();

    /**
     * {@return the matter it asks about, where a rule of another document asks about the same in another way} Rules of one matter
     * stand side by side when places are compared; nothing else rests on it. Absent: the rule is a matter of its own.
     */
    @Label(zh = "事项")
    Optional<String> getMatter();

    /**
     * {@return the element it walks over}
     */
    @Label(zh = "对象")
    Scope getScope();

    /**
     * {@return all must be true for it to apply}
     */
    @Label(zh = "适用条件")
    List<Condition> getWhen();

    /**
     * {@return the name of the form that compares}
     */
    @Label(zh = "形式")
    String getForm();

    /**
     * {@return the path of the fact}
     */
    @Label(zh = "事实")
    Optional<String> getFact();

    /**
     * {@return the path of a second fact}
     */
    @Label(zh = "另一事实")
    Optional<String> getOther();

    /**
     * {@return the paths of further facts, in the order of the parameter's list where a ratio is weighted; empty but for that and for {@code same-as}}
     */
    @Label(zh = "其他事实")
    List<String> getOthers();

    /**
     * {@return the path of the list whose elements are counted}
     */
    @Label(zh = "列表")
    Optional<String> getOf();

    /**
     * {@return which elements count}
     */
    @Label(zh = "计数条件")
    List<Condition> getCounting();

    /**
     * {@return the id of the parameter to compare with}
     */
    @Label(zh = "参数")
    Optional<String> getParameter();

    /**
     * {@return the unit of both sides, where the parameter has none}
     */
    @Label(zh = "单位")
    Optional<String> getUnit();

    /**
     * {@return what is wrong, with placeholders}
     */
    @Label(zh = "不符合说明")
    Text getBreach();

    /**
     * {@return what to do}
     */
    @Label(zh = "处理")
    Text getRemedy();

    /**
     * {@return why it does not apply, where the conditions do not say it}
     */
    @Label(zh = "不适用说明")
    Optional<Text> getNotApplicable();

    /**
     * {@return ids of the readings its outcome rests on}
     */
    @Label(zh = "口径")
    List<String> getReadings();

    /**
     * What it asks about: rules of one matter are comparable.
     *
     * @return the matter, or the id of a rule that names none
     */
    default String asksAbout() {
        return getMatter().orElseGet(() -> getId().value());
    }

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleDefinition}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRuleDefinition.Builder {
        Builder() {}
    }
}
