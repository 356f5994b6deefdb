package org.tuoyu.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.child.Child;
import org.tuoyu.classgroup.ClassGroup;
import org.tuoyu.classgroup.ServiceMode;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.Standalone;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;
import org.tuoyu.filing.Filing;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.incident.Incidents;
import org.tuoyu.operation.DailyCare;
import org.tuoyu.operation.Disclosure;
import org.tuoyu.operation.Fee;
import org.tuoyu.operation.FeeReduction;
import org.tuoyu.operation.ManagementSystem;
import org.tuoyu.operation.Meals;
import org.tuoyu.operation.ParentParticipation;
import org.tuoyu.operation.Reporting;
import org.tuoyu.operation.UtilityTariffs;
import org.tuoyu.premises.Premises;
import org.tuoyu.recognition.CreditStanding;
import org.tuoyu.recognition.DemonstrationRecognition;
import org.tuoyu.recognition.InclusiveRecognition;
import org.tuoyu.recognition.Pilot;
import org.tuoyu.recognition.QualityEvaluation;
import org.tuoyu.responsibility.Department;
import org.tuoyu.safety.Safety;
import org.tuoyu.seat.SeatAllocation;
import org.tuoyu.staff.StaffMember;
import org.tuoyu.subsidy.Finance;

/**
 * A body that looks after children under three (托育机构), with everything stated about it. Immutable.
 *
 * <p>Source: 托育机构设置标准（试行）, 托育机构管理规范（试行）, 托育机构登记和备案办法（试行）.
 */
@Value.Immutable
@ModelStyle
@Standalone
public interface Institution extends Extensible, WithInstitution {

    /**
     * The local reference of the institution, unique in the submission (机构序号).
     *
     * @return stated in every element; empty: it could not be read
     */
    @Label(zh = "机构序号")
    @Required
    @Size(min = 1)
    String getInstitutionRef();

    /**
     * The name as registered (机构名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "机构名称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getName();

    /**
     * A former or other name (曾用名或别名).
     *
     * @return absent: not stated
     */
    @Label(zh = "曾用名或别名", en = "other or former name")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getOtherName();

    /**
     * The credit code (统一社会信用代码).
     *
     * @return absent: not stated
     */
    @Label(zh = "统一社会信用代码", en = "unified social credit code")
    Optional<CreditCode> getCreditCode();

    /**
     * The legal form (机构性质).
     *
     * @return absent: not stated
     */
    @Label(zh = "机构性质")
    Optional<LegalForm> getLegalForm();

    /**
     * Whether it works for profit (营利属性).
     *
     * @return absent: not stated
     */
    @Label(zh = "营利属性")
    Optional<ProfitOrientation> getProfitOrientation();

    /**
     * Where its capital comes from (资本性质).
     *
     * @return absent: not stated
     */
    @Label(zh = "资本性质")
    Optional<CapitalOrigin> getCapitalOrigin();

    /**
     * The direct share of foreign capital (外资比例).
     *
     * @return in percent, from 0 to 100, both inclusive; absent: not stated
     */
    @Label(zh = "外资比例")
    @Unit("percent")
    @Min(value = 0, payload = Unwrap.class)
    @Max(value = 100, payload = Unwrap.class)
    Optional<BigDecimal> getForeignCapitalPercent();

    /**
     * The form in which it gives childcare (机构形态).
     *
     * @return absent: not stated
     */
    @Label(zh = "机构形态")
    Optional<InstitutionForm> getInstitutionForm();

    /**
     * How it is sponsored and run (举办方式).
     *
     * @return absent: not stated
     */
    @Label(zh = "举办方式")
    Optional<SponsorType> getSponsorType();

    /**
     * Who founded it (举办者类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "举办者类型")
    Optional<FounderType> getFounderType();

    /**
     * The modes of care it offers (服务方式).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "服务方式")
    Optional<StatedList<ServiceMode>> getServiceModes();

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
     * The district or county where it works (所在区划).
     *
     * @return absent: not stated
     */
    @Label(zh = "所在区划", en = "division")
    Optional<Division> getDivision();

    /**
     * The nine-digit code of the township-level unit where it works (所在街道（乡镇）代码).
     *
     * @return absent: not stated
     */
    @Label(zh = "所在街道（乡镇）代码", en = "township")
    @Pattern(regexp = "[0-9]{9}", payload = Unwrap.class)
    Optional<String> getTownship();

    /**
     * The community or village where it works, by code or name (所在社区（村）).
     *
     * @return absent: not stated
     */
    @Label(zh = "所在社区（村）")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getCommunity();

    /**
     * The address (详细地址).
     *
     * @return absent: not stated
     */
    @Label(zh = "详细地址")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getAddress();

    /**
     * Whether it works from fixed premises in a community (是否依托社区固定场所).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否依托社区固定场所", en = "fixed place in a community")
    Optional<Boolean> getCommunityBased();

    /**
     * Whether it serves the residents of the community (是否为社区居民提供服务).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否为社区居民提供服务", en = "serves residents of the community")
    Optional<Boolean> getServesCommunityResidents();

    /**
     * Whether an institution of an employer also admits residents nearby (是否向附近居民开放).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否向附近居民开放", en = "open to residents nearby")
    Optional<Boolean> getOpenToNearbyResidents();

    /**
     * Whether it stands on a site of its own (是否独立设置).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否独立设置", en = "site of its own")
    Optional<Boolean> getIndependentSite();

    /**
     * Its registration (登记).
     *
     * @return absent: not stated
     */
    @Label(zh = "登记")
    Optional<@Valid Registration> getRegistration();

    /**
     * Its licence (许可).
     *
     * @return absent: not stated
     */
    @Label(zh = "许可")
    Optional<@Valid Licence> getLicence();

    /**
     * The body that approved its access (准入审批部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "准入审批部门", en = "body that approved access")
    Optional<Department> getAccessApprovedBy();

    /**
     * The body in charge of its supervision (综合监管部门).
     *
     * @return absent: not stated
     */
    @Label(zh = "综合监管部门", en = "supervising body")
    Optional<Department> getSupervisedBy();

    /**
     * Whether it works (运营状态).
     *
     * @return absent: not stated
     */
    @Label(zh = "运营状态", en = "state of operation")
    Optional<OperationStatus> getOperationStatus();

    /**
     * The day it opened (开业日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "开业日期")
    Optional<LocalDate> getOpenedOn();

    /**
     * The last day it was open (停业日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "停业日期")
    Optional<LocalDate> getClosedOn();

    /**
     * The periods in which it was open (运营期间).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "运营期间")
    Optional<StatedList<@Valid OperatingPeriod>> getOperatingPeriods();

    /**
     * The periods for which it is recognised as inclusive (普惠性认定).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "普惠性认定", en = "recognitions as inclusive")
    Optional<StatedList<@Valid InclusiveRecognition>> getInclusiveRecognitions();

    /**
     * Its recognitions as a model (示范单位认定).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "示范单位认定", en = "recognitions as a demonstration unit")
    Optional<StatedList<@Valid DemonstrationRecognition>> getDemonstrations();

    /**
     * The pilots it takes part in (试点).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "试点")
    Optional<StatedList<@Valid Pilot>> getPilots();

    /**
     * The stars it was given (星级).
     *
     * @return from 1 to 5, both inclusive; absent: not stated
     */
    @Label(zh = "星级")
    @Min(value = 1, payload = Unwrap.class)
    @Max(value = 5, payload = Unwrap.class)
    Optional<Integer> getStarRating();

    /**
     * The latest evaluation of its quality (质量评估).
     *
     * @return absent: not stated
     */
    @Label(zh = "质量评估")
    Optional<@Valid QualityEvaluation> getQualityEvaluation();

    /**
     * How it stands in the public credit system (信用情况).
     *
     * @return absent: not stated
     */
    @Label(zh = "信用情况", en = "credit standing")
    Optional<@Valid CreditStanding> getCredit();

    /**
     * What ties it to a chain (连锁).
     *
     * @return absent: not stated
     */
    @Label(zh = "连锁")
    Optional<@Valid Chain> getChain();

    /**
     * What is asked of a kindergarten (幼儿园托班情况).
     *
     * @return absent: not stated
     */
    @Label(zh = "幼儿园托班情况", en = "classes of a kindergarten")
    Optional<@Valid Kindergarten> getKindergarten();

    /**
     * The name of the legal representative (法定代表人).
     *
     * @return absent: not stated
     */
    @Label(zh = "法定代表人")
    @Personal
    Optional<PersonalText> getLegalRepresentative();

    /**
     * The staff member who is its legal representative (法定代表人), without the name.
     *
     * @return absent: not stated, or it has none
     */
    @Label(zh = "法定代表人序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getLegalRepresentativeRef();

    /**
     * How the person who directs it was engaged (负责人任用方式).
     *
     * @return absent: not stated
     */
    @Label(zh = "负责人任用方式", en = "engagement of the director")
    Optional<DirectorEngagement> getDirectorEngagement();

    /**
     * The staff member who directs it (负责人).
     *
     * @return absent: not stated
     */
    @Label(zh = "负责人", en = "director")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getDirectorRef();

    /**
     * The staff member who answers first for safety (安全第一责任人).
     *
     * @return absent: not stated
     */
    @Label(zh = "安全第一责任人", en = "person first responsible for safety")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getSafetyResponsibleRef();

    /**
     * The staff member who answers for safety together with the first (安全共同责任人).
     *
     * @return absent: not stated
     */
    @Label(zh = "安全共同责任人", en = "person jointly responsible for safety")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getSafetyCoResponsibleRef();

    /**
     * The staff member who manages fire safety (消防安全管理人).
     *
     * @return absent: not stated
     */
    @Label(zh = "消防安全管理人", en = "fire safety manager")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getFireSafetyManagerRef();

    /**
     * The staff member in charge of children's personal information (儿童个人信息保护负责人).
     *
     * @return absent: not stated
     */
    @Label(zh = "儿童个人信息保护负责人", en = "officer for children’s data")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getChildDataOfficerRef();

    /**
     * The children enrolled (在托人数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "在托人数", en = "children enrolled")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getEnrolledTotal();

    /**
     * The care workers (保育人员数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "保育人员数")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getCareWorkerCount();

    /**
     * All staff (职工总数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "职工总数", en = "staff in total")
    @Unit("person")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getStaffTotal();

    /**
     * The classes on the day before the policy that pays for added classes took effect (基期班级数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "基期班级数")
    @Unit("class")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getClassCountBaseline();

    /**
     * Its site (场地).
     *
     * @return absent: not stated
     */
    @Label(zh = "场地")
    Optional<@Valid Premises> getPremises();

    /**
     * Its filing (备案).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案")
    Optional<@Valid Filing> getFiling();

    /**
     * Its classes, closed ones too (班级).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "班级")
    Optional<StatedList<@Valid ClassGroup>> getClassGroups();

    /**
     * The children, under pseudonymous references (婴幼儿).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "婴幼儿")
    Optional<StatedList<@Valid Child>> getChildren();

    /**
     * Its seats by class type, mode and period (托位).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "托位", en = "seat table")
    Optional<StatedList<@Valid SeatAllocation>> getSeats();

    /**
     * Its staff (从业人员).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "从业人员")
    Optional<StatedList<@Valid StaffMember>> getStaff();

    /**
     * The agreement it signs with guardians (托育服务协议).
     *
     * @return absent: not stated
     */
    @Label(zh = "托育服务协议")
    Optional<@Valid ServiceAgreement> getAgreement();

    /**
     * What it charges (收费项目).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "收费项目")
    Optional<StatedList<@Valid Fee>> getFees();

    /**
     * The day its list of fees was made public (收费目录清单公示日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "收费目录清单公示日期")
    Optional<LocalDate> getFeeListPublishedOn();

    /**
     * The reductions it grants (优惠减免).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "优惠减免")
    Optional<StatedList<@Valid FeeReduction>> getFeeReductions();

    /**
     * The tariffs it pays for utilities (水电气热价格).
     *
     * @return absent: not stated
     */
    @Label(zh = "水电气热价格")
    Optional<@Valid UtilityTariffs> getUtilityTariffs();

    /**
     * What it made public (公示).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "公示", en = "public disclosures")
    Optional<StatedList<@Valid Disclosure>> getDisclosures();

    /**
     * The written systems it has (制度清单).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "制度清单", en = "management systems")
    Optional<StatedList<ManagementSystem>> getSystems();

    /**
     * How it feeds the children (膳食).
     *
     * @return absent: not stated
     */
    @Label(zh = "膳食")
    Optional<@Valid Meals> getMeals();

    /**
     * How it keeps daily care in order (日常照护).
     *
     * @return absent: not stated
     */
    @Label(zh = "日常照护")
    Optional<@Valid DailyCare> getDailyCare();

    /**
     * How parents take part (家长参与).
     *
     * @return absent: not stated
     */
    @Label(zh = "家长参与", en = "participation of parents")
    Optional<@Valid ParentParticipation> getParents();

    /**
     * Plans, drills, training and insurance (安全管理).
     *
     * @return absent: not stated
     */
    @Label(zh = "安全管理")
    Optional<@Valid Safety> getSafety();

    /**
     * What happened and what was reported (事件记录).
     *
     * @return absent: not stated
     */
    @Label(zh = "事件记录")
    Optional<@Valid Incidents> getIncidents();

    /**
     * Its plans and reports (计划与报告).
     *
     * @return absent: not stated
     */
    @Label(zh = "计划与报告", en = "plans and reports")
    Optional<@Valid Reporting> getReporting();

    /**
     * Whether it uses the unified sign (是否使用统一标识).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否使用统一标识")
    Optional<Boolean> getUnifiedSign();

    /**
     * Income, property and charges by tax period (财务情况).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "财务情况")
    Optional<StatedList<@Valid Finance>> getFinances();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Institution}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableInstitution.Builder {
        Builder() {}
    }
}
