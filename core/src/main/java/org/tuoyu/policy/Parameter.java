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
     * {@return what it measures, by a word that every document uses which sets the same quantity under an id of its own, such
     * as {@code employer/children-threshold}; absent: its id says it} A document names a quantity once. Places are compared by
     * it; it has no say in what counts.
     */
    @Label(zh = "度量")
    Optional<String> getQuantity();

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
     * What it measures.
     *
     * @return the quantity, or the id of a parameter that names none; equal for parameters that can be compared
     */
    default String measures() {
        return getQuantity().orElseGet(this::getId);
    }

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
