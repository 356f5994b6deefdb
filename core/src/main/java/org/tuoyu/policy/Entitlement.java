package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * A subsidy, award or relief that a clause grants (权益).
 */
@Value.Immutable
@ModelStyle
public interface Entitlement extends WithEntitlement {

    /**
     * {@return the clause that grants it}
     */
    @Label(zh = "条款")
    ClauseId getClause();

    /**
     * {@return what it is}
     */
    @Label(zh = "名称")
    Text getTitle();

    /**
     * {@return what it grants, where another document grants the same kind of thing in another way} Grants of one matter stand
     * side by side when places are compared; nothing else rests on it. Absent: scheme, list, fact and unit say what it is.
     */
    @Label(zh = "事项")
    Optional<String> getMatter();

    /**
     * {@return the name of the scheme that computes it}
     */
    @Label(zh = "算法")
    String getScheme();

    /**
     * {@return the id of its rate or amount}
     */
    @Label(zh = "参数")
    Optional<String> getParameter();

    /**
     * {@return what the amount is for}
     */
    @Label(zh = "单位")
    Optional<String> getUnit();

    /**
     * {@return all must be true for it to be owed}
     */
    @Label(zh = "条件")
    List<Condition> getWhen();

    /**
     * {@return all must be true for the amount to be told; one that is false or unknown leaves it undetermined}
     */
    @Label(zh = "判定条件")
    List<Condition> getDecidedWhen();

    /**
     * {@return the path of the list whose elements earn it: classes, seats, recognitions, charges; absent where nothing is
     * counted}
     */
    @Label(zh = "列表")
    Optional<String> getOf();

    /**
     * {@return the path, from such an element, of the figure that the scheme takes: seats filed, income, a tax otherwise due}
     */
    @Label(zh = "事实")
    Optional<String> getFact();

    /**
     * {@return which elements earn it, where the scheme counts elements: classes, recognitions, fees} All must be true of one.
     */
    @Label(zh = "计数条件")
    List<Condition> getCounting();

    /**
     * {@return {@code true}: only for those recognised as inclusive on the day that decides; {@code false}: only for the
     * others; absent: for both}
     */
    @Label(zh = "限普惠性")
    Optional<Boolean> getInclusive();

    /**
     * {@return ids of the readings it rests on}
     */
    @Label(zh = "口径")
    List<String> getReadings();

    /**
     * {@return where the figure stands}
     */
    @Label(zh = "金额来源")
    FigureBasis getFigure();

    /**
     * {@return which policy decides instead}
     */
    @Label(zh = "转致说明")
    Optional<Text> getReferral();

    /**
     * {@return further clauses it rests on}
     */
    @Label(zh = "其他依据")
    List<ClauseId> getBasis();

    /**
     * {@return the codes of the submissions for which it is computed; empty: all}
     */
    @Label(zh = "报送类型")
    List<String> getSubmissionTypes();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Entitlement}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableEntitlement.Builder {
        Builder() {}
    }
}
