package org.tuoyu.finding;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One side of a comparison (比较对象).
 */
@Value.Immutable
@ModelStyle
public interface ComparedView extends WithComparedView {

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
     * {@return the knowledge and the options}
     */
    @Label(zh = "规则版本")
    RulebookStamp getRulebook();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ComparedView}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableComparedView.Builder {
        Builder() {}
    }
}
