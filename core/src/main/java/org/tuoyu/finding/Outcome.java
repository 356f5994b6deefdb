package org.tuoyu.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.FactValue;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.Text;

/**
 * The answer of one rule for one element (规则结论).
 */
@Value.Immutable
@ModelStyle
public interface Outcome extends WithOutcome {

    /**
     * {@return the rule}
     */
    @Label(zh = "规则")
    RuleId getRule();

    /**
     * {@return the answer}
     */
    @Label(zh = "结论")
    OutcomeType getOutcome();

    /**
     * {@return how grave: of the breach, or of the breach that could not be excluded; absent when met or not applicable}
     */
    @Label(zh = "级别")
    Optional<Severity> getSeverity();

    /**
     * {@return the clauses, at least one; the nearest place first}
     */
    @Label(zh = "条款")
    List<ClauseId> getClauses();

    /**
     * {@return {@code true}: drafts alone say so, and a draft binds nobody; absent: what is in force does}
     */
    @Label(zh = "仅据草案")
    Optional<Boolean> getDraft();

    /**
     * {@return the readings it rests on, as {@code id=option}}
     */
    @Label(zh = "口径")
    List<String> getReadings();

    /**
     * {@return JSON Pointer of the element or value}
     */
    @Label(zh = "位置")
    String getPointer();

    /**
     * {@return line in the input, from 1}
     */
    @Label(zh = "行")
    Optional<Integer> getLine();

    /**
     * {@return column in the input, from 1}
     */
    @Label(zh = "列")
    Optional<Integer> getColumn();

    /**
     * {@return the cell, where a workbook or CSV file was read}
     */
    @Label(zh = "单元格")
    Optional<CellPlace> getCell();

    /**
     * {@return credit code or reference of the institution, or of what else it is about}
     */
    @Label(zh = "主体")
    Optional<String> getSubject();

    /**
     * {@return what the clause asks}
     */
    @Label(zh = "要求")
    Optional<Measure> getExpected();

    /**
     * {@return what was stated}
     */
    @Label(zh = "实际")
    Optional<Measure> getActual();

    /**
     * {@return actual minus expected; negative when it falls short of a minimum, positive when it exceeds a maximum}
     */
    @Label(zh = "差额")
    Optional<FactValue> getMargin();

    /**
     * {@return JSON Pointers of the facts that were not stated}
     */
    @Label(zh = "缺少")
    List<String> getMissing();

    /**
     * {@return what was found}
     */
    @Label(zh = "说明")
    Optional<Text> getMessage();

    /**
     * {@return what to do}
     */
    @Label(zh = "处理")
    Optional<Text> getRemedy();

    /**
     * {@return JSON Pointer of the fault of form that keeps it from being told; only of what is undetermined}
     */
    @Label(zh = "起因")
    Optional<String> getCause();

    /**
     * {@return who tolerates it, why and until when; it is shown and does not count against the submission}
     */
    @Label(zh = "豁免")
    Optional<Waiver> getWaiver();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Outcome}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
