package org.tuoyu.region;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Unit;

/**
 * Persons trained for childcare in a region (培训人数). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface TrainedPersons extends Extensible, WithTrainedPersons {

    /**
     * Teachers (培训师资人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "培训师资人数", en = "teachers trained")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getTeachers();

    /**
     * Health guides (健康指导员人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "健康指导员人数", en = "health guides trained")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getHealthGuides();

    /**
     * Volunteers (志愿者人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "志愿者人数", en = "volunteers trained")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getVolunteers();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TrainedPersons}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableTrainedPersons.Builder {
        Builder() {}
    }
}
