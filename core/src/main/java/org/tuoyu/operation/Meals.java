package org.tuoyu.operation;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * How an institution feeds the children (膳食). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Meals extends Extensible, WithMeals {

    /**
     * Whether it provides meals (是否供餐).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否供餐", en = "meals provided")
    Optional<Boolean> getProvided();

    /**
     * Where the meals come from (供餐方式).
     *
     * @return absent: not stated
     */
    @Label(zh = "供餐方式", en = "source of meals")
    Optional<MealSource> getSource();

    /**
     * The licence number of the supplier (供餐单位许可证编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "供餐单位许可证编号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getSupplierLicenceNumber();

    /**
     * The day the latest menu was made public (食谱公示日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "食谱公示日期")
    Optional<LocalDate> getMenuPublishedOn();

    /**
     * Whether meal fees are accounted for separately (膳食费是否独立核算).
     *
     * @return absent: not stated
     */
    @Label(zh = "膳食费是否独立核算", en = "meal fees accounted for apart")
    Optional<Boolean> getFeeAccountSeparate();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Meals}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableMeals.Builder {
        Builder() {}
    }
}
