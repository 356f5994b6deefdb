package org.tuoyu.region;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.Standalone;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;
import org.tuoyu.identifier.Division;
import org.tuoyu.staff.Occupation;

/**
 * Statistics of one region on one day (区域统计). Immutable.
 */
@Value.Immutable
@ModelStyle
@Standalone
public interface RegionStatistics extends Extensible, WithRegionStatistics {

    /**
     * The region (区划).
     *
     * @return absent: it could not be read
     */
    @Label(zh = "区划")
    @Required
    Optional<Division> getDivision();

    /**
     * The day for which the numbers hold (统计日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "统计日期", en = "date of the statistics")
    Optional<LocalDate> getAsOf();

    /**
     * Its residents (常住人口).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "常住人口")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getResidentPopulation();

    /**
     * The population by household register (户籍人口).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "户籍人口")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getRegisteredPopulation();

    /**
     * Its children of the age of childcare (婴幼儿人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "婴幼儿人数")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getChildrenUnderThree();

    /**
     * All seats (托位总数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "托位总数", en = "seats in total")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getSeatsTotal();

    /**
     * Of these, the inclusive ones (普惠托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "普惠托位数", en = "inclusive seats")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getSeatsInclusive();

    /**
     * The seats added in the calendar year (当年新增托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "当年新增托位数", en = "seats added in the year")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getSeatsNewInYear();

    /**
     * All institutions (托育机构数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "托育机构数", en = "institutions in total")
    @Unit("institution")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getInstitutionsTotal();

    /**
     * The institutions added in the calendar year (当年新增托育机构数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "当年新增托育机构数", en = "institutions added in the year")
    @Unit("institution")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getInstitutionsNewInYear();

    /**
     * The institutions with a filing (已备案托育机构数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "已备案托育机构数", en = "institutions filed")
    @Unit("institution")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getInstitutionsFiled();

    /**
     * The demonstration institutions by level (分级示范机构数).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "分级示范机构数", en = "demonstration units by level")
    Optional<StatedList<@Valid DemonstrationCount>> getDemonstrationCounts();

    /**
     * The children in childcare (在托人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "在托人数", en = "children enrolled")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getEnrolledTotal();

    /**
     * The staff of all institutions (从业人员数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "从业人员数", en = "staff in total")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getStaffTotal();

    /**
     * Of these, those with a certificate required (持证人员数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "持证人员数", en = "certified staff")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getStaffCertified();

    /**
     * The children under health management (健康管理人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "健康管理人数", en = "children under health management")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getHealthManagedChildren();

    /**
     * The children who should be (应管理人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "应管理人数", en = "children to be under health management")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getHealthManagementBase();

    /**
     * What parents know (科学育儿知识调查).
     *
     * @return absent: not stated
     */
    @Label(zh = "科学育儿知识调查", en = "survey of parents’ knowledge")
    Optional<@Valid ParentKnowledge> getParentKnowledge();

    /**
     * The resident families with a child under three (有婴幼儿的家庭数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "有婴幼儿的家庭数", en = "families with children under three")
    @Unit("family")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getFamiliesTotal();

    /**
     * Those of them that are guided in parenting (接受科学育儿指导的家庭数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "接受科学育儿指导的家庭数", en = "families guided")
    @Unit("family")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getFamiliesGuided();

    /**
     * The persons trained (培训人数).
     *
     * @return absent: not stated
     */
    @Label(zh = "培训人数", en = "persons trained")
    Optional<@Valid TrainedPersons> getTrained();

    /**
     * Its township-level units (街道（乡镇）统计).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "街道（乡镇）统计")
    Optional<StatedList<@Valid TownshipStatistics>> getTownships();

    /**
     * Its counties and districts (县区统计).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "县区统计")
    Optional<StatedList<@Valid CountyStatistics>> getCounties();

    /**
     * Its communities (城乡社区覆盖).
     *
     * @return absent: not stated
     */
    @Label(zh = "城乡社区覆盖", en = "coverage of communities")
    Optional<@Valid CommunityCoverage> getCommunities();

    /**
     * Its kindergartens (幼儿园设托班情况).
     *
     * @return absent: not stated
     */
    @Label(zh = "幼儿园设托班情况", en = "coverage of kindergartens")
    Optional<@Valid KindergartenCoverage> getKindergartens();

    /**
     * Its residential areas, new and old (居住区).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "居住区")
    Optional<StatedList<@Valid ResidentialArea>> getResidentialAreas();

    /**
     * The highest fees of inclusive institutions (普惠收费上限).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "普惠收费上限")
    Optional<StatedList<@Valid FeeCeiling>> getFeeCeilings();

    /**
     * The steps of its plan (工作节点).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "工作节点")
    Optional<StatedList<@Valid Milestone>> getMilestones();

    /**
     * The services to families (家庭服务人次).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "家庭服务人次")
    Optional<StatedList<@Valid FamilyServiceCount>> getFamilyServices();

    /**
     * The occupations in the catalogue of subsidised training (补贴性培训目录职业).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "补贴性培训目录职业", en = "occupations in the training catalogue")
    Optional<StatedList<Occupation>> getTrainingCatalogue();

    /**
     * Whether childcare is in the budget (是否列入预算).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否列入预算", en = "in the budget")
    Optional<Boolean> getBudgetIncluded();

    /**
     * Whether there is a guidance centre (是否设立指导中心).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否设立指导中心")
    Optional<Boolean> getGuidanceCentre();

    /**
     * Whether there is a guidance team in its stead (是否设立指导团队).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否设立指导团队")
    Optional<Boolean> getGuidanceTeam();

    /**
     * Whether there is an association of the trade (是否成立行业协会).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否成立行业协会")
    Optional<Boolean> getAssociationEstablished();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RegionStatistics}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableRegionStatistics.Builder {
        Builder() {}
    }
}
