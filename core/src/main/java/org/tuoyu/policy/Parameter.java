package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * One quantity of the law with its dated values (参数).
 */
@Value.Immutable
@ModelStyle
public interface Parameter extends WithParameter {

    /**
     * {@return the permanent id, such as {@code safety.footage-retention.minimum}}
     */
    @Label(zh = "标识")
    String getId();

    /**
     * {@return what it is}
     */
    @Label(zh = "名称")
    Text getTitle();

    /**
     * {@return the unit, in English and singular; absent for codes}
     */
    @Label(zh = "单位")
    Optional<String> getUnit();

    /**
     * {@return the values by first day, ascending}
     */
    @Label(zh = "值")
    List<ParameterValue> getValues();

    /**
     * {@return the day on which somebody last checked it}
     */
    @Label(zh = "核对日期")
    LocalDate getCheckedOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Parameter}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableParameter.Builder {
        Builder() {}
    }
}
