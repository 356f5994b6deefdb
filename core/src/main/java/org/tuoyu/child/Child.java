package org.tuoyu.child;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.classgroup.ServiceMode;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Personal;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.IdentityDocumentType;
import org.tuoyu.identifier.PersonalText;
import org.tuoyu.identifier.Sex;
import org.tuoyu.person.HealthConclusion;

/**
 * A child under three, under a pseudonymous reference (婴幼儿). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Child extends Extensible, WithChild {

    /**
     * The pseudonymous reference of the child, unique in the submission (幼儿代号).
     *
     * @return stated in every element; empty: it could not be read
     */
    @Label(zh = "幼儿代号")
    @Required
    @Size(min = 1)
    String getChildRef();

    /**
     * The class of the child (班级序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "班级序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getClassGroupRef();

    /**
     * The mode of care (托别).
     *
     * @return absent: not stated
     */
    @Label(zh = "托别")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<ServiceMode> getServiceMode();

    /**
     * The date of birth (出生日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "出生日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * The sex (性别).
     *
     * @return absent: not stated
     */
    @Label(zh = "性别")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<Sex> getSex();

    /**
     * The kind of identity document (证件类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "证件类型")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<IdentityDocumentType> getIdentityType();

    /**
     * The number of that document (证件号码); needed for claims by head only.
     *
     * @return absent: not stated
     */
    @Label(zh = "证件号码")
    @Personal(sensitive = true)
    Optional<PersonalText> getIdentityNumber();

    /**
     * The order among the children of the mother (孩次).
     *
     * @return 1 or more; absent: not stated
     */
    @Label(zh = "孩次")
    @Personal(sensitive = true)
    @Value.Redacted
    @Min(value = 1, payload = Unwrap.class)
    Optional<Integer> getBirthOrder();

    /**
     * The first day of enrolment (入托日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "入托日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getEnrolledOn();

    /**
     * The last day of enrolment (离托日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "离托日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getLeftOn();

    /**
     * The day a guardian applied (申请日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "申请日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getApplicationOn();

    /**
     * Whether the identity of the child was verified (是否核验幼儿身份).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否核验幼儿身份")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<Boolean> getIdentityVerified();

    /**
     * Whether the identity of the guardian was verified (是否核验监护人身份).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否核验监护人身份")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<Boolean> getGuardianVerified();

    /**
     * The day the service agreement was signed (协议签订日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "协议签订日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getAgreementSignedOn();

    /**
     * The persons whom guardians allow to collect the child (接送人).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "接送人")
    Optional<StatedList<@Valid AuthorisedCollector>> getAuthorisedCollectors();

    /**
     * The absences (离托记录).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "离托记录")
    Optional<StatedList<@Valid ChildAbsence>> getAbsences();

    /**
     * The attendance by month (月出勤).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "月出勤")
    Optional<StatedList<@Valid MonthlyAttendance>> getAttendance();

    /**
     * The day of the health check before entry (入托体检日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "入托体检日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getEntryHealthCheckOn();

    /**
     * Its conclusion (入托体检结论).
     *
     * @return absent: not stated
     */
    @Label(zh = "入托体检结论")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<HealthConclusion> getEntryHealthCheckResult();

    /**
     * The day the vaccination certificate was checked (预防接种证查验日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "预防接种证查验日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getVaccinationCheckedOn();

    /**
     * The day missing doses were reported (缺漏接种报告日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "缺漏接种报告日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getMissingDosesReportedOn();

    /**
     * The day guardians were told to catch up (补种告知日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "补种告知日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getCatchUpNotifiedOn();

    /**
     * The day this was checked again (补种复验日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "补种复验日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getCatchUpRecheckedOn();

    /**
     * The day of the certificate for the return after an infectious disease (返托证明日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "返托证明日期")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<LocalDate> getReturnCertificateOn();

    /**
     * What was noticed about the health of the child (健康事件).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "健康事件")
    Optional<StatedList<@Valid HealthEvent>> getHealthEvents();

    /**
     * Whether a family doctor is contracted (是否签约家庭医生).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否签约家庭医生")
    @Personal(sensitive = true)
    @Value.Redacted
    Optional<Boolean> getFamilyDoctorContracted();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Child}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableChild.Builder {
        Builder() {}
    }
}
