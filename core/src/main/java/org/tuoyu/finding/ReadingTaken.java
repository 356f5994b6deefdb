package org.tuoyu.finding;

import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.policy.Text;

/**
 * An open question with the option taken (所取口径).
 */
@Value.Immutable
@ModelStyle
public interface ReadingTaken extends WithReadingTaken {

    /**
     * {@return the id of the reading}
     */
    @Label(zh = "口径标识")
    String getReading();

    /**
     * {@return the id of the option taken}
     */
    @Label(zh = "选项")
    String getOption();

    /**
     * {@return whether the caller chose it; otherwise it is the default}
     */
    @Label(zh = "自选")
    boolean isChosen();

    /**
     * {@return the question}
     */
    @Label(zh = "问题")
    Text getQuestion();

    /**
     * {@return what the option says}
     */
    @Label(zh = "选项说明")
    Text getOptionText();

    /**
     * {@return why the default is what it is}
     */
    @Label(zh = "理由")
    Text getReason();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadingTaken}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableReadingTaken.Builder {
        Builder() {}
    }
}
