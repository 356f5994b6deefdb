package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Text;

/**
 * Why a rule is asked at a place on a day, or why not (规则解释), and for a submission how it was answered.
 */
@Value.Immutable
@ModelStyle
public interface RuleExplanation extends WithRuleExplanation {

    /**
     * {@return the rule}
     */
    @Label(zh = "规则")
    RuleId getRule();

    /**
     * {@return what it asks}
     */
    @Label(zh = "名称")
    Text getTitle();

    /**
     * {@return the place, six digits}
     */
    @Label(zh = "行政区划代码")
    String getDivision();

    /**
     * {@return the day}
     */
    @Label(zh = "基准日", en = "reference date")
    LocalDate getAsOf();

    /**
     * {@return whether it is asked, and if not, the reason that stands nearest}
     */
    @Label(zh = "适用状态")
    RuleStanding getStanding();

    /**
     * {@return the same in a sentence}
     */
    @Label(zh = "说明")
    Text getMessage();

    /**
     * {@return the clauses that ask it, the nearest place first; for a rule of other places those of them}
     */
    @Label(zh = "依据")
    List<RuleGround> getGrounds();

    /**
     * {@return the figures that it compares with; empty when it needs none or none is in force}
     */
    @Label(zh = "标准")
    List<FigureExplanation> getFigures();

    /**
     * {@return the open questions that it rests on, with the options taken}
     */
    @Label(zh = "口径")
    List<ReadingTaken> getReadings();

    /**
     * {@return element by element how a submission was answered, in the order submitted; empty when no submission was asked about, or it lists no element of the kind}
     */
    @Label(zh = "逐项结论")
    List<ElementExplanation> getElements();

    /**
     * Whether the rule is asked.
     *
     * @return {@code true} also when it is asked of events of an earlier time only
     */
    default boolean isAsked() {
        return getStanding() == RuleStanding.APPLIES || getStanding() == RuleStanding.EVENT_ONLY;
    }

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleExplanation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRuleExplanation.Builder {
        Builder() {}
    }
}
