package org.tuoyu.institution;

import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;

/**
 * What is asked of a kindergarten that runs classes for under-threes (幼儿园托班情况). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Kindergarten extends Extensible, WithKindergarten {

    /**
     * Whether the building is new (建设情况).
     *
     * @return absent: not stated
     */
    @Label(zh = "建设情况")
    Optional<KindergartenBuildStatus> getBuildStatus();

    /**
     * Whether the classes are in the register of the education department (是否纳入台账).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否纳入台账")
    Optional<Boolean> getLedgerRegistered();

    /**
     * The number of the approval by the education department (教育部门批准文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "教育部门批准文号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getEducationApprovalNumber();

    /**
     * The day the entry was sent to the health department (推送卫生健康部门日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "推送卫生健康部门日期")
    Optional<LocalDate> getSharedWithHealthOn();

    /**
     * Whether land and floor area were added for the classes (是否增加用地和建筑面积).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否增加用地和建筑面积")
    Optional<Boolean> getLandAndFloorAreaAdded();

    /**
     * Whether the places for kindergarten age suffice (是否满足大龄幼儿入园).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否满足大龄幼儿入园")
    Optional<Boolean> getOlderChildrenServed();

    /**
     * Whether it offers early education at weekends (是否周末开放早教).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否周末开放早教")
    Optional<Boolean> getWeekendEarlyEducation();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Kindergarten}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableKindergarten.Builder {
        Builder() {}
    }
}
