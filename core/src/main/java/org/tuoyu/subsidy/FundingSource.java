package org.tuoyu.subsidy;

import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;
import org.tuoyu.quantity.Yuan;

/**
 * One source of the money for a claim (资金来源). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface FundingSource extends Extensible, WithFundingSource {

    /**
     * Who pays (资金来源).
     *
     * @return absent: not stated
     */
    @Label(zh = "资金来源")
    Optional<FundingSourceType> getSource();

    /**
     * How much of the claim (资金金额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "资金金额")
    @Unit("yuan")
    Optional<Yuan> getAmount();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FundingSource}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFundingSource.Builder {
        Builder() {}
    }
}
