package org.tuoyu.subsidy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.evidence.Evidence;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.recognition.RecognitionLevel;
import org.tuoyu.seat.SeatCountBasis;
import org.tuoyu.staff.Occupation;

/**
 * What an institution, an employer or a person asks for (补助申报). Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Claim extends Extensible, WithClaim {

    /**
     * The reference of the claim, unique in the submission (申报编号).
     *
     * @return stated in every element; empty: it could not be read
     */
    @Label(zh = "申报编号", en = "claim number")
    @Required
    @Size(min = 1)
    String getClaimRef();

    /**
     * What is claimed (补助类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "补助类型")
    Optional<ClaimType> getClaimType();

    /**
     * The id of the clause it is made under (依据条款).
     *
     * @return absent: not stated
     */
    @Label(zh = "依据条款", en = "clause claimed under")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getClause();

    /**
     * The institution it is made for (机构序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "机构序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getInstitutionRef();

    /**
     * The employer it is made for (用人单位序号).
     *
     * @return absent: not stated
     */
    @Label(zh = "用人单位序号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getEmployerRef();

    /**
     * The day of the claim (申报日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "申报日期")
    Optional<LocalDate> getClaimedOn();

    /**
     * The first day of the period claimed for (所属期起).
     *
     * @return absent: not stated
     */
    @Label(zh = "所属期起", en = "first day of the period claimed")
    Optional<LocalDate> getPeriodStart();

    /**
     * The last day of the period claimed for, inclusive (所属期止).
     *
     * @return absent: not stated
     */
    @Label(zh = "所属期止", en = "last day of the period claimed")
    Optional<LocalDate> getPeriodEnd();

    /**
     * The day of the event that earns it (事件日期): a class opened, an award given, a certificate obtained.
     *
     * @return absent: not stated
     */
    @Label(zh = "事件日期", en = "date of the event")
    Optional<LocalDate> getEventDate();

    /**
     * How many units are claimed (申报数量).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "申报数量", en = "quantity claimed")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getQuantity();

    /**
     * What is counted (申报单位).
     *
     * @return absent: not stated
     */
    @Label(zh = "申报单位", en = "unit claimed in")
    Optional<ClaimUnit> getUnit();

    /**
     * The amount for one unit before any addition (基准金额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "基准金额")
    @Unit("yuan")
    Optional<Yuan> getBaseAmount();

    /**
     * What is added to the base amount (上浮比例).
     *
     * @return in percent, zero or more; absent: not stated
     */
    @Label(zh = "上浮比例")
    @Unit("percent")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<BigDecimal> getBonusPercent();

    /**
     * The amount claimed (申报金额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "申报金额", en = "amount claimed")
    @Unit("yuan")
    Optional<Yuan> getClaimedAmount();

    /**
     * The amount that the submitter's own system computed (计算金额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "计算金额", en = "amount computed")
    @Unit("yuan")
    Optional<Yuan> getComputedAmount();

    /**
     * Which number of seats the claim counts (托位口径).
     *
     * @return absent: not stated
     */
    @Label(zh = "托位口径", en = "seats that are counted")
    Optional<SeatCountBasis> getCountBasis();

    /**
     * The classes it is made for (关联班级).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "关联班级", en = "classes claimed for")
    Optional<StatedList<String>> getClassGroupRefs();

    /**
     * The seats it is made for (关联托位).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "关联托位", en = "seats claimed for")
    Optional<StatedList<String>> getSeatRefs();

    /**
     * The staff member it is made for (关联人员).
     *
     * @return absent: not stated
     */
    @Label(zh = "关联人员", en = "staff member claimed for")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getStaffRef();

    /**
     * The certificate it is made for (关联证书).
     *
     * @return absent: not stated
     */
    @Label(zh = "关联证书", en = "certificate claimed for")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getCertificateRef();

    /**
     * The occupation a trainee is trained for (培训职业（工种）).
     *
     * @return absent: not stated
     */
    @Label(zh = "培训职业（工种）")
    Optional<Occupation> getTraineeOccupation();

    /**
     * Whether that occupation is in the catalogue of subsidised training (是否在补贴性培训目录内).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否在补贴性培训目录内", en = "in the catalogue of subsidised training")
    Optional<Boolean> getInTrainingCatalogue();

    /**
     * The seats that a project adds (新增托位数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "新增托位数")
    @Unit("seat")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getNewSeats();

    /**
     * The number of the approval of the project (项目批复文号).
     *
     * @return absent: not stated
     */
    @Label(zh = "项目批复文号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getProjectApprovalNumber();

    /**
     * The level of the recognition that earns an award (示范级别).
     *
     * @return absent: not stated
     */
    @Label(zh = "示范级别")
    Optional<RecognitionLevel> getDemonstrationLevel();

    /**
     * Who pays how much (资金来源).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "资金来源")
    Optional<StatedList<@Valid FundingSource>> getFundingSources();

    /**
     * What was already paid on this claim (已拨金额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "已拨金额", en = "amount already paid")
    @Unit("yuan")
    Optional<Yuan> getAlreadyPaid();

    /**
     * Earlier payments to the same institution or person (已领补助).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "已领补助")
    Optional<StatedList<@Valid PriorPayment>> getPriorPayments();

    /**
     * Money from other programmes for the same thing (同类补助).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "同类补助", en = "other subsidies for the same thing")
    Optional<StatedList<@Valid OtherSubsidy>> getOtherSubsidies();

    /**
     * What the claim rests on (佐证).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "佐证")
    Optional<StatedList<@Valid Evidence>> getEvidence();

    /**
     * The claim that this one corrects (原申报编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "原申报编号", en = "earlier claim")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getPreviousClaimRef();

    /**
     * Why it is corrected (调整原因).
     *
     * @return absent: not stated
     */
    @Label(zh = "调整原因")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getAdjustmentReason();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Claim}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
