package org.tuoyu.premises;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * The facility of a residential area in which an institution works (社区配套设施). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface CommunityFacility extends Extensible, WithCommunityFacility {

    /**
     * How the area came by it (社区配套设施类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "社区配套设施类型")
    Optional<CommunityFacilityType> getFacilityType();

    /**
     * The residential area, by its reference in the statistics of the region (居住区序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "居住区序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getAreaRef();

    /**
     * The day it was handed over (交付日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "交付日期", en = "date handed over")
    Optional<LocalDate> getHandedOverOn();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CommunityFacility}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableCommunityFacility.Builder {
        Builder() {}
    }
}
