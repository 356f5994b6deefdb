package org.tuoyu.finding;

import java.util.List;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * What became of the findings of an earlier report (与前次比较). Findings are faults of form, breaches and what cannot be told.
 */
@Value.Immutable
@ModelStyle
public interface Comparison extends WithComparison {

    /**
     * {@return the earlier report, by name and digest}
     */
    @Label(zh = "前次报告")
    InputStamp getAgainst();

    /**
     * {@return found earlier and no longer}
     */
    @Label(zh = "已改正")
    List<ComparedFinding> getFixed();

    /**
     * {@return found now and not earlier}
     */
    @Label(zh = "新增")
    List<ComparedFinding> getAdded();

    /**
     * {@return found both times}
     */
    @Label(zh = "仍存在")
    List<ComparedFinding> getRemaining();

    /**
     * Compares two lists of findings. Findings of the same code and subject are the same; where there are several, those at
     * the same place are paired first, then the rest in order, because places move when elements are added or taken out.
     *
     * @param before the earlier findings
     * @param now the present ones
     * @param against the earlier report
     * @return what was fixed, what is new and what remains, each in the order given
     */
    static Comparison of(List<ComparedFinding> before, List<ComparedFinding> now, InputStamp against) {
        FindingPairs pairs = new FindingPairs(before, now);
        return builder()
                .against(against)
                .addAllFixed(pairs.onlyBefore())
                .addAllAdded(pairs.onlyNow())
                .addAllRemaining(pairs.both())
                .build();
    }

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Comparison}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableComparison.Builder {
        Builder() {}
    }
}
