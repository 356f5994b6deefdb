package org.tuoyu.finding;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * What it was checked against (规则版本).
 */
@Value.Immutable
@ModelStyle
public interface RulebookStamp extends WithRulebookStamp {

    /**
     * {@return the version of the rulebook}
     */
    @Label(zh = "版本")
    String getVersion();

    /**
     * {@return the packs of the place chain, in a fixed order}
     */
    @Label(zh = "规则包")
    List<PackStamp> getPacks();

    /**
     * {@return the readings that the caller chose: id to option}
     */
    @Label(zh = "口径选项")
    Map<String, String> getOptions();

    /**
     * {@return whether drafts were switched on}
     */
    @Label(zh = "含草案")
    boolean isDrafts();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RulebookStamp}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRulebookStamp.Builder {
        Builder() {}
    }
}
