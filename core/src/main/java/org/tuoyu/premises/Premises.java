package org.tuoyu.premises;

import jakarta.validation.Valid;
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
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;

/**
 * Where an institution works (场地). Immutable.
 *
 * <p>Source: 托育机构设置标准（试行）.
 */
@Value.Immutable
@ModelStyle
public interface Premises extends Extensible, WithPremises {

    /**
     * By what right the site is used (场地权属).
     *
     * @return absent: not stated
     */
    @Label(zh = "场地权属", en = "tenure of the premises")
    Optional<Tenure> getTenure();

    /**
     * The first day of the lease (租赁起始日).
     *
     * @return absent: not stated
     */
    @Label(zh = "租赁起始日", en = "first day of the lease")
    Optional<LocalDate> getLeaseStart();

    /**
     * The last day of the lease, inclusive (租赁截止日).
     *
     * @return absent: not stated
     */
    @Label(zh = "租赁截止日", en = "last day of the lease")
    Optional<LocalDate> getLeaseEnd();

    /**
     * The number of the deed or contract (场地证明编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "场地证明编号", en = "number of the proof of premises")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getProofNumber();

    /**
     * Whether rent is reduced or waived (是否减免租金).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否减免租金", en = "rent relief granted")
    Optional<Boolean> getRentReliefProvided();

    /**
     * The land the site stands on (用地).
     *
     * @return absent: not stated
     */
    @Label(zh = "用地")
    Optional<@Valid Land> getLand();

    /**
     * Whether idle premises were put to use (是否利用闲置用房).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否利用闲置用房")
    Optional<Boolean> getIdlePremisesReused();

    /**
     * Whether the premises meet the standards of hygiene and protection (是否符合卫生防护标准).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否符合卫生防护标准", en = "meets hygiene and protection standards")
    Optional<Boolean> getHygieneAndProtectionMet();

    /**
     * The floor area (建筑面积).
     *
     * @return in square metres, zero or more; absent: not stated
     */
    @Label(zh = "建筑面积")
    @Unit("square-metre")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getFloorArea();

    /**
     * The outdoor area (室外场地面积).
     *
     * @return in square metres, zero or more; absent: not stated
     */
    @Label(zh = "室外场地面积")
    @Unit("square-metre")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getOutdoorArea();

    /**
     * Whose outdoor space it is (室外场地来源).
     *
     * @return absent: not stated
     */
    @Label(zh = "室外场地来源", en = "source of the outdoor area")
    Optional<OutdoorSource> getOutdoorSource();

    /**
     * Whether the outdoor space is protected (室外场地有无防护).
     *
     * @return absent: not stated
     */
    @Label(zh = "室外场地有无防护", en = "safety measures of the outdoor area")
    Optional<Boolean> getOutdoorSafetyMeasures();

    /**
     * The floors used (所在楼层); negative below ground.
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "所在楼层", en = "floors used")
    Optional<StatedList<Integer>> getFloorNumbers();

    /**
     * What else the building is used for (建筑用途).
     *
     * @return absent: not stated
     */
    @Label(zh = "建筑用途")
    Optional<BuildingUse> getBuildingUse();

    /**
     * What the building is made of (结构类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "结构类型", en = "type of structure")
    Optional<StructureType> getStructureType();

    /**
     * How high the building is (建筑高度类别).
     *
     * @return absent: not stated
     */
    @Label(zh = "建筑高度类别")
    Optional<BuildingHeightClass> getBuildingHeightClass();

    /**
     * Whether the institution has an exit and stairs of its own (是否有独立出口).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否有独立出口")
    Optional<Boolean> getIndependentExit();

    /**
     * The rooms (房间).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "房间")
    Optional<StatedList<@Valid Room>> getRooms();

    /**
     * Whether the building is declared to follow the construction standards (是否承诺符合建筑标准).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否承诺符合建筑标准", en = "declared to meet the building standard")
    Optional<Boolean> getConstructionStandardDeclared();

    /**
     * Whether fit-out, equipment and materials meet their standards (装修材料是否达标).
     *
     * @return absent: not stated
     */
    @Label(zh = "装修材料是否达标", en = "materials meet the standard")
    Optional<Boolean> getMaterialsCompliant();

    /**
     * Whether furniture, utensils, toys and books suit the age (是否配备适龄设施).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否配备适龄设施")
    Optional<Boolean> getAgeAppropriateEquipment();

    /**
     * The conditions of the site that are declared (选址承诺).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "选址承诺", en = "declaration on the site")
    Optional<StatedList<SiteCondition>> getSiteDeclaration();

    /**
     * Whether the distance to hazards was checked (是否核查危险源距离).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否核查危险源距离", en = "distance from hazards checked")
    Optional<Boolean> getHazardDistanceChecked();

    /**
     * The day the environment was checked (环保核查日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "环保核查日期")
    Optional<LocalDate> getEnvironmentalCheckOn();

    /**
     * The safety facilities installed (安全设施设备).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "安全设施设备")
    Optional<StatedList<SafetyEquipment>> getSafetyEquipment();

    /**
     * Whether there is an alarm to the police at the push of one button (是否有一键报警).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否有一键报警", en = "one-key alarm")
    Optional<Boolean> getOneKeyAlarm();

    /**
     * Whether security was planned, built and put into use together with the site (是否落实安防五同步).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否落实安防五同步", en = "security planned and built with the premises")
    Optional<Boolean> getFiveSynchronous();

    /**
     * The fire extinguishers by point (灭火器配置).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "灭火器配置")
    Optional<StatedList<@Valid FireExtinguisher>> getFireExtinguishers();

    /**
     * The day the fire equipment was last checked (最近消防器材检查日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "最近消防器材检查日期")
    Optional<LocalDate> getLastFireEquipmentCheckOn();

    /**
     * The day the facilities were last inspected (最近设施检查日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "最近设施检查日期")
    Optional<LocalDate> getLastFacilityInspectionOn();

    /**
     * The day the fire design was reviewed (消防设计审查日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "消防设计审查日期")
    Optional<LocalDate> getFireDesignReviewedOn();

    /**
     * The day the fire protection was accepted (消防验收日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "消防验收日期")
    Optional<LocalDate> getFireDesignAcceptedOn();

    /**
     * The cameras and the alarm (监控).
     *
     * @return absent: not stated
     */
    @Label(zh = "监控")
    Optional<@Valid Surveillance> getSurveillance();

    /**
     * The latest test of indoor air (室内空气检测).
     *
     * @return absent: not stated
     */
    @Label(zh = "室内空气检测")
    Optional<@Valid AirTest> getAirTest();

    /**
     * Whether an air-defence basement cannot be built for geological or like reasons (是否确因地质等原因无法建防空地下室).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否确因地质等原因无法建防空地下室", en = "air-defence basement impossible for geological reasons")
    Optional<Boolean> getAirDefenceBasementImpossible();

    /**
     * The facility of a residential area that is used (社区配套设施).
     *
     * @return absent: not stated
     */
    @Label(zh = "社区配套设施", en = "community facility used")
    Optional<@Valid CommunityFacility> getCommunityFacility();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Premises}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutablePremises.Builder {
        Builder() {}
    }
}
