package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;

/**
 * How a rule was answered for one element of a submission (逐项解释).
 */
@Value.Immutable
@ModelStyle
public interface ElementExplanation extends WithElementExplanation {

    /**
     * {@return JSON Pointer of the element}
     */
    @Label(zh = "位置")
    String getPointer();

    /**
     * {@return credit code or reference of the institution}
     */
    @Label(zh = "主体")
    Optional<String> getSubject();

    /**
     * {@return the answer}
     */
    @Label(zh = "结论")
    OutcomeType getOutcome();

    /**
     * {@return the day whose law decided}
     */
    @Label(zh = "判定日")
    LocalDate getJudgedOn();

    /**
     * {@return the clauses that counted on that day; empty when none was in force}
     */
    @Label(zh = "条款")
    List<ClauseId> getClauses();

    /**
     * {@return why}
     */
    @Label(zh = "说明")
    Text getMessage();

    /**
     * {@return the conditions, with the facts that they rest on}
     */
    @Label(zh = "适用条件")
    List<FactExplanation> getConditions();

    /**
     * {@return the facts compared}
     */
    @Label(zh = "事实")
    List<FactExplanation> getFacts();

    /**
     * {@return what the clause asks; absent where nothing was compared}
     */
    @Label(zh = "要求")
    Optional<Measure> getExpected();

    /**
     * {@return what was stated; absent where nothing was compared or it is about a person}
     */
    @Label(zh = "实际")
    Optional<Measure> getActual();

    /**
     * {@return actual minus expected}
     */
    @Label(zh = "差额")
    Optional<FactValue> getMargin();

    /**
     * {@return JSON Pointers of the facts that were not stated}
     */
    @Label(zh = "缺少")
    List<String> getMissing();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ElementExplanation}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableElementExplanation.Builder {
        Builder() {}
    }
}
