package org.tuoyu.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * The answer to "does this comply?" (校验报告). The same input, rulebook and options give an equal report.
 */
@Value.Immutable
@ModelStyle
public interface Report extends WithReport {

    /**
     * {@return the version of this shape}
     */
    @Label(zh = "报告版本")
    String getSchemaVersion();

    /**
     * {@return what follows}
     */
    @Label(zh = "总体结论")
    Verdict getVerdict();

    /**
     * {@return what was checked}
     */
    @Label(zh = "输入")
    InputStamp getInput();

    /**
     * {@return the place whose law was applied, six digits; absent: nothing was judged}
     */
    @Label(zh = "行政区划代码")
    Optional<String> getDivision();

    /**
     * {@return the day whose law was applied; absent: nothing was judged}
     */
    @Label(zh = "基准日", en = "reference date")
    Optional<LocalDate> getAsOf();

    /**
     * {@return what it was checked against}
     */
    @Label(zh = "规则版本")
    RulebookStamp getRulebook();

    /**
     * {@return counts of outcomes}
     */
    @Label(zh = "汇总")
    Summary getSummary();

    /**
     * {@return every rule that was asked, in a fixed order}
     */
    @Label(zh = "规则结论")
    @Value.Default
    default OutcomeList getOutcomes() {
        return OutcomeList.none();
    }

    /**
     * {@return faults of form, in the order of the input}
     */
    @Label(zh = "结构问题")
    List<StructureFinding> getStructure();

    /**
     * {@return amounts}
     */
    @Label(zh = "补助")
    List<SubsidyResult> getSubsidies();

    /**
     * {@return targets}
     */
    @Label(zh = "目标")
    List<TargetResult> getTargets();

    /**
     * {@return bodies}
     */
    @Label(zh = "办理路径")
    List<RouteResult> getRoutes();

    /**
     * {@return the waivers that name a subject and rule of this report, used or not}
     */
    @Label(zh = "豁免")
    List<Waiver> getWaivers();

    /**
     * {@return the file that the waivers come from}
     */
    @Label(zh = "豁免文件")
    Optional<InputStamp> getWaiverFile();

    /**
     * {@return what became of an earlier report on the same input}
     */
    @Label(zh = "与前次比较")
    Optional<Comparison> getComparison();

    /**
     * {@return whether facts about persons are shown; absent and {@code false}: they are masked}
     */
    @Label(zh = "显示个人信息")
    Optional<Boolean> getValuesShown();

    /**
     * What is breached.
     *
     * @return in the order of the report; empty when nothing is
     */
    default List<Outcome> breaches() {
        return getOutcomes().of(OutcomeType.BREACHED);
    }

    /**
     * What cannot be told.
     *
     * @return in the order of the report; empty when everything was decided
     */
    default List<Outcome> undetermined() {
        return getOutcomes().of(OutcomeType.UNDETERMINED);
    }

    /**
     * A copy with other outcomes.
     *
     * @param outcomes in order
     * @return the changed report
     */
    default Report withOutcomes(List<? extends Outcome> outcomes) {
        return withOutcomes(OutcomeList.copyOf(outcomes));
    }

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Report}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}

        /**
         * Sets the outcomes.
         *
         * @param outcomes in order
         * @return this builder
         */
        public Builder addOutcomes(Outcome... outcomes) {
            return addAllOutcomes(List.of(outcomes));
        }

        /**
         * Sets the outcomes.
         *
         * @param outcomes in order
         * @return this builder
         */
        public Builder addAllOutcomes(Iterable<? extends Outcome> outcomes) {
            outcomes(OutcomeList.copyOf(outcomes));
            return this;
        }
    }
}
