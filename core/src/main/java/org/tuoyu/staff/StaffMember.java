package org.tuoyu.staff;

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
import org.tuoyu.fact.Personal;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.IdentityDocumentType;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.identifier.Sex;
import org.tuoyu.person.Education;
import org.tuoyu.person.HealthConclusion;
import org.tuoyu.person.RecordQueryResult;
import org.tuoyu.person.ScreeningConclusion;

/**
 * Anybody who works in an institution (从业人员). Immutable.
 *
 * <p>Source: 托育机构设置标准（试行）, 托育机构管理规范（试行）.
 */
@Value.Immutable
@ModelStyle
public interface StaffMember extends Extensible, WithStaffMember {

    /**
     * The local reference of the staff member, unique in the institution (人员序号).
     *
     * @return stated in every element; empty: it could not be read
     */
    @Label(zh = "人员序号")
    @Required
    @Size(min = 1)
    String getStaffRef();

    /**
     * The name (姓名).
     *
     * @return absent: not stated
     */
    @Label(zh = "姓名")
    @Personal
    Optional<PersonalText> getName();

    /**
     * The sex (性别).
     *
     * @return absent: not stated
     */
    @Label(zh = "性别")
    @Personal
    @Value.Redacted
    Optional<Sex> getSex();

    /**
     * The date of birth (出生日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "出生日期")
    @Personal
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * The kind of identity document (证件类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "证件类型")
    @Personal
    @Value.Redacted
    Optional<IdentityDocumentType> getIdentityType();

    /**
     * The number of that document (证件号码).
     *
     * @return absent: not stated
     */
    @Label(zh = "证件号码")
    @Personal
    Optional<PersonalText> getIdentityNumber();

    /**
     * What the person does (岗位).
     *
     * @return absent: not stated
     */
    @Label(zh = "岗位", en = "post")
    Optional<StaffRole> getRole();

    /**
     * What else the person does (兼任岗位).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "兼任岗位", en = "further posts")
    Optional<StatedList<StaffRole>> getSecondaryRoles();

    /**
     * How the person is employed (用工形式).
     *
     * @return absent: not stated
     */
    @Label(zh = "用工形式")
    Optional<EmploymentType> getEmploymentType();

    /**
     * Whether the person works full-time (是否专职).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否专职")
    Optional<Boolean> getFullTime();

    /**
     * Whether the person is on duty during opening hours (是否在岗).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否在岗")
    Optional<Boolean> getOnDuty();

    /**
     * Whether the person is retired (是否退休返聘).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否退休返聘", en = "retired and re-employed")
    Optional<Boolean> getReEmployedRetiree();

    /**
     * The first day of employment (入职日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "入职日期")
    Optional<LocalDate> getHiredOn();

    /**
     * The last day of employment (离职日期).
     *
     * @return absent: still employed, or not stated
     */
    @Label(zh = "离职日期")
    Optional<LocalDate> getLeftOn();

    /**
     * The day the labour contract was signed (合同签订日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "合同签订日期")
    Optional<LocalDate> getContractSignedOn();

    /**
     * The credit code of the company that sent a guard (派驻保安公司统一社会信用代码).
     *
     * @return absent: not stated
     */
    @Label(zh = "派驻保安公司统一社会信用代码", en = "credit code of the security company")
    Optional<CreditCode> getDispatchCompanyCreditCode();

    /**
     * The licence number of that company (派驻保安公司许可证号).
     *
     * @return absent: not stated
     */
    @Label(zh = "派驻保安公司许可证号", en = "licence of the security company")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getDispatchCompanyLicenceNumber();

    /**
     * The classes the person works in (任教班级).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "任教班级", en = "classes taught")
    Optional<StatedList<String>> getClassGroupRefs();

    /**
     * The education completed (学历).
     *
     * @return absent: not stated
     */
    @Label(zh = "学历", en = "education")
    Optional<Education> getEducation();

    /**
     * The field of study (专业).
     *
     * @return absent: not stated
     */
    @Label(zh = "专业")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getMajor();

    /**
     * Whether that field is related to childcare (是否相关专业).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否相关专业")
    Optional<Boolean> getRelevantMajor();

    /**
     * The years of management work in child care, education or health (相关管理工作年限).
     *
     * @return in years, zero or more; absent: not stated
     */
    @Label(zh = "相关管理工作年限", en = "years of related management")
    @Unit("year")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getRelevantManagementYears();

    /**
     * Whether the person has experience in the care of small children (有无照护经验).
     *
     * @return absent: not stated
     */
    @Label(zh = "有无照护经验", en = "experience in care")
    Optional<Boolean> getCareExperience();

    /**
     * The professional qualification (专业资格).
     *
     * @return absent: not stated
     */
    @Label(zh = "专业资格", en = "professional qualification")
    Optional<ProfessionalQualification> getQualification();

    /**
     * The professional title (职称).
     *
     * @return absent: not stated
     */
    @Label(zh = "职称")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getTechnicalTitle();

    /**
     * Whether the person holds the certificate that the post asks for (是否持证上岗).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否持证上岗", en = "certified for the post")
    Optional<Boolean> getLicensedToPractise();

    /**
     * The certificates held (证书).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "证书")
    Optional<StatedList<@Valid Certificate>> getCertificates();

    /**
     * The trainings completed (培训).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "培训")
    Optional<StatedList<@Valid Training>> getTrainings();

    /**
     * The hours of training for the post (岗位培训学时).
     *
     * @return in hours, zero or more; absent: not stated
     */
    @Label(zh = "岗位培训学时", en = "hours of post training")
    @Unit("hour")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getPostTrainingHours();

    /**
     * The hours of training in care (保育培训学时).
     *
     * @return in hours, zero or more; absent: not stated
     */
    @Label(zh = "保育培训学时", en = "hours of care training")
    @Unit("hour")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getCareTrainingHours();

    /**
     * The day of the latest training in first aid (急救培训日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "急救培训日期")
    Optional<LocalDate> getFirstAidTrainedOn();

    /**
     * The day the pledge of professional conduct was signed (职业行为准则承诺日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "职业行为准则承诺日期")
    Optional<LocalDate> getConductPledgeSignedOn();

    /**
     * The day of the health check before starting (上岗前体检日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "上岗前体检日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getPreServiceHealthCheckOn();

    /**
     * Its conclusion (上岗前体检结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "上岗前体检结论")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<HealthConclusion> getPreServiceHealthCheckResult();

    /**
     * The health checks since (年度体检).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "年度体检", en = "yearly health checks")
    Optional<StatedList<@Valid HealthCheck>> getHealthChecks();

    /**
     * The number of the health certificate (健康合格证编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "健康合格证编号")
    @Personal(sensitive = true)
    Optional<PersonalText> getHealthCertificateNumber();

    /**
     * The last day on which it is valid, inclusive (健康合格证有效期至).
     *
     * @return absent: not stated
     */
    @Label(zh = "健康合格证有效期至")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getHealthCertificateValidUntil();

    /**
     * The conclusion of the screening (心理筛查结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "心理筛查结论")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<ScreeningConclusion> getMentalHealthScreeningResult();

    /**
     * The day the person left the post because of an infectious disease (因传染病离岗日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "因传染病离岗日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getInfectiousLeaveFrom();

    /**
     * The day of the certificate for the return (返岗证明日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "返岗证明日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getReturnCertificateOn();

    /**
     * The day criminal records were queried before hiring (入职前违法犯罪记录查询日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "入职前违法犯罪记录查询日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getBackgroundCheckOn();

    /**
     * What that query found (入职前违法犯罪记录查询结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "入职前违法犯罪记录查询结论")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<RecordQueryResult> getBackgroundCheckResult();

    /**
     * The queries repeated since (年度违法犯罪记录查询).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "年度违法犯罪记录查询", en = "yearly background checks")
    Optional<StatedList<@Valid BackgroundCheck>> getBackgroundChecks();

    /**
     * The day of the proof of no criminal record (无犯罪记录证明日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "无犯罪记录证明日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getCriminalRecordCheckOn();

    /**
     * What it says (无犯罪记录证明结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "无犯罪记录证明结论")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<RecordQueryResult> getCriminalRecordResult();

    /**
     * Whether a competent body found abuse of a child by the person or under the person's direct management
     * (虐待儿童记录结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "虐待儿童记录结论")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<RecordQueryResult> getAbuseRecordResult();

    /**
     * Whether the person has full civil capacity (是否具有完全民事行为能力).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否具有完全民事行为能力")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<Boolean> getCivilCapacityFull();

    /**
     * Whether the person is barred from childcare for life (是否终身禁入).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否终身禁入")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<Boolean> getBannedForLife();

    /**
     * The decisions behind a ban (禁入记录).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "禁入记录", en = "bans")
    Optional<StatedList<@Valid BanRecord>> getBans();

    /**
     * Whether a credit file is kept for the person (是否纳入信用档案).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否纳入信用档案", en = "entered in the credit file")
    Optional<Boolean> getCreditRecorded();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StaffMember}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableStaffMember.Builder {
        Builder() {}
    }
}
