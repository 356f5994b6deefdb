package org.tuoyu.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.StatedList;
import org.tuoyu.identifier.Division;
import org.tuoyu.responsibility.Department;

/**
 * The record that an institution lodges with the county health department after registration (备案). Immutable.
 *
 * <p>Source: 托育机构登记和备案办法（试行）.
 */
@Value.Immutable
@ModelStyle
public interface Filing extends Extensible, WithFiling {

    /**
     * Where the filing stands (备案状态).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案状态", en = "filing status")
    Optional<FilingStatus> getStatus();

    /**
     * The body that took it (备案机关).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案机关", en = "filing authority")
    Optional<Department> getAuthority();

    /**
     * The place of that body (备案机关区划).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案机关区划", en = "division of the filing authority")
    Optional<Division> getAuthorityDivision();

    /**
     * How it was taken (备案方式).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案方式")
    Optional<FilingMode> getFilingMode();

    /**
     * Whether it was lodged through the filing information system (是否通过备案信息系统).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否通过备案信息系统", en = "filed through the filing system")
    Optional<Boolean> getThroughFilingSystem();

    /**
     * The day it was handed in (备案提交日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案提交日期")
    Optional<LocalDate> getSubmittedOn();

    /**
     * The day the commitment was signed (承诺书签署日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "承诺书签署日期")
    Optional<LocalDate> getCommitmentSignedOn();

    /**
     * The day the receipt was issued (备案回执日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案回执日期")
    Optional<LocalDate> getReceiptOn();

    /**
     * The number of the receipt (备案回执编号).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案回执编号")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getReceiptNumber();

    /**
     * The day the notice of basic conditions was issued (基本条件告知书日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "基本条件告知书日期")
    Optional<LocalDate> getNoticeIssuedOn();

    /**
     * The documents handed in (备案材料).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "备案材料", en = "filing documents")
    Optional<StatedList<@Valid FilingDocument>> getDocuments();

    /**
     * The changes since (变更备案).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "变更备案", en = "changes filed")
    Optional<StatedList<@Valid FilingChange>> getChanges();

    /**
     * The end of the filing (注销备案).
     *
     * @return absent: not stated
     */
    @Label(zh = "注销备案", en = "cancellation of the filing")
    Optional<@Valid FilingCancellation> getCancellation();

    /**
     * The day the institution was told that the filing does not conform (不符合通知日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "不符合通知日期")
    Optional<LocalDate> getNonConformityNoticeOn();

    /**
     * The reasons given (不符合理由).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "不符合理由")
    Optional<StatedList<String>> getNonConformityReasons();

    /**
     * The day this was made public (不符合公开日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "不符合公开日期")
    Optional<LocalDate> getNonConformityPublishedOn();

    /**
     * The day the filing was made public (备案信息公开日期).
     *
     * @return absent: not stated
     */
    @Label(zh = "备案信息公开日期")
    Optional<LocalDate> getPublishedOn();

    /**
     * The bodies it was shared with (备案信息推送部门).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "备案信息推送部门", en = "departments informed of the filing")
    Optional<StatedList<Department>> getSharedDepartments();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Filing}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableFiling.Builder {
        Builder() {}
    }
}
