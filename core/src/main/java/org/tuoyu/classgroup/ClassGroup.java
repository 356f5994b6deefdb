package org.tuoyu.classgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;

/**
 * Children who share a room and carers (班级). Immutable.
 *
 * <p>Source: 托育机构设置标准（试行）.
 */
@Value.Immutable
@ModelStyle
public interface ClassGroup extends Extensible, WithClassGroup {

    /**
     * The local reference of the class, unique in the institution (班级序号).
     *
     * @return stated in every element; empty: it could not be read
     */
    @Label(zh = "班级序号")
    @Required
    @Size(min = 1)
    String getClassGroupRef();

    /**
     * Its name (班级名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "班级名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getClassName();

    /**
     * Its type by age (班型).
     *
     * @return absent: not stated
     */
    @Label(zh = "班型")
    Optional<ClassType> getClassType();

    /**
     * Its mode of care (托别).
     *
     * @return absent: not stated
     */
    @Label(zh = "托别")
    Optional<ServiceMode> getServiceMode();

    /**
     * Who runs it (班级归属).
     *
     * @return absent: not stated
     */
    @Label(zh = "班级归属", en = "who runs the class")
    Optional<HostType> getHostType();

    /**
     * The day it opened (开班日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "开班日期")
    Optional<LocalDate> getOpenedOn();

    /**
     * Its last day (停班日期).
     *
     * @return absent: still open, or not stated
     */
    @Label(zh = "停班日期")
    Optional<LocalDate> getClosedOn();

    /**
     * Whether it is reported as an added class (是否申报新增班).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否申报新增班", en = "claimed as a class added")
    Optional<Boolean> getNewlyAdded();

    /**
     * The lowest age admitted, in completed months (收托月龄下限).
     *
     * @return in months, zero or more; absent: not stated
     */
    @Label(zh = "收托月龄下限", en = "lowest age admitted")
    @Unit("month")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getAgeMinMonths();

    /**
     * The highest age admitted, in completed months (收托月龄上限).
     *
     * @return in months, zero or more; absent: not stated
     */
    @Label(zh = "收托月龄上限", en = "highest age admitted")
    @Unit("month")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getAgeMaxMonths();

    /**
     * Its seats (班级托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "班级托位数", en = "seats of the class")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getSeatCapacity();

    /**
     * The children enrolled (在托人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "在托人数", en = "children enrolled")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getEnrolledCount();

    /**
     * The same children by age band (分月龄在托人数).
     *
     * @return absent: not stated
     */
    @Label(zh = "分月龄在托人数", en = "children enrolled by age")
    Optional<@Valid AgeBandCounts> getEnrolledByAgeBand();

    /**
     * The care workers of the class (保育人员数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "保育人员数")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getCareWorkerCount();

    /**
     * The same care workers by reference (保育人员名单).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "保育人员名单", en = "care workers")
    Optional<StatedList<String>> getCareWorkerRefs();

    /**
     * The living unit it uses (生活单元).
     *
     * @return absent: not stated
     */
    @Label(zh = "生活单元", en = "living unit")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getLivingUnitRef();

    /**
     * Whether no other class uses that unit (生活单元是否独立使用).
     *
     * @return absent: not stated
     */
    @Label(zh = "生活单元是否独立使用", en = "living unit of its own")
    Optional<Boolean> getLivingUnitExclusive();

    /**
     * Whether there is a safety fence (有无安全围栏).
     *
     * @return absent: not stated
     */
    @Label(zh = "有无安全围栏")
    Optional<Boolean> getSafetyFence();

    /**
     * Whether there are floor mats (有无地垫).
     *
     * @return absent: not stated
     */
    @Label(zh = "有无地垫")
    Optional<Boolean> getFloorMat();

    /**
     * The minutes a day that the children are outdoors (每日户外活动时间).
     *
     * @return in minutes, zero or more; absent: not stated
     */
    @Label(zh = "每日户外活动时间", en = "outdoor time per day")
    @Unit("minute")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getOutdoorMinutesPerDay();

    /**
     * Why outdoor time was shortened (户外活动调整原因).
     *
     * @return absent: not stated
     */
    @Label(zh = "户外活动调整原因", en = "reason for adjusted outdoor time")
    Optional<OutdoorAdjustmentReason> getOutdoorAdjustmentReason();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ClassGroup}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableClassGroup.Builder {
        Builder() {}
    }
}
