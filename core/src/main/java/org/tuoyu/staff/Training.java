package org.tuoyu.staff;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * One training of a staff member (培训). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Training extends Extensible, WithTraining {

    /**
     * What it is about (培训类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "培训类型")
    Optional<TrainingType> getTrainingType();

    /**
     * Its hours (培训学时).
     *
     * @return in hours, zero or more; absent: not stated
     */
    @Label(zh = "培训学时")
    @Unit("hour")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getHours();

    /**
     * The day it was completed (培训完成日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "培训完成日期")
    Optional<LocalDate> getCompletedOn();

    /**
     * Who gave it (培训机构).
     *
     * @return absent: not stated
     */
    @Label(zh = "培训机构")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getProvider();

    /**
     * How it ended (培训结果).
     *
     * @return absent: not stated
     */
    @Label(zh = "培训结果")
    Optional<TrainingResult> getResult();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Training}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }
}
