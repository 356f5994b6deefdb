package org.tuoyu.filing;

import org.tuoyu.fact.Label;

/**
 * What a filed document is (备案材料类型).
 *
 * <p>Source: 托育机构登记和备案办法（试行）.
 */
public enum FilingDocumentType {
    /** The filing form. */
    @Label(zh = "备案书")
    FILING_FORM,
    /** The letter of commitment. */
    @Label(zh = "承诺书")
    COMMITMENT_LETTER,
    /** The certificate of registration. */
    @Label(zh = "登记证书")
    REGISTRATION_CERTIFICATE,
    /** The proof of the site. */
    @Label(zh = "场地证明", en = "proof of premises")
    PREMISES_PROOF,
    /** The proof of qualification of the staff. */
    @Label(zh = "工作人员资格证明", en = "proof of staff qualifications")
    STAFF_QUALIFICATION_PROOF,
    /** The health certificates of the staff. */
    @Label(zh = "工作人员健康合格证明", en = "health certificates of staff")
    STAFF_HEALTH_CERTIFICATE,
    /** The hygiene evaluation. */
    @Label(zh = "卫生评价报告", en = "hygiene evaluation report")
    HYGIENE_EVALUATION,
    /** The proof of fire safety. */
    @Label(zh = "消防安全检查合格证明", en = "fire safety certificate")
    FIRE_SAFETY_PROOF,
    /** The food business licence. */
    @Label(zh = "食品经营许可证")
    FOOD_BUSINESS_LICENCE,
    /** The proof that security was accepted. */
    @Label(zh = "安全防范验收证明", en = "certificate of security acceptance")
    SAFETY_PROOF,
    /** The filing form of a home nursery. */
    @Label(zh = "家庭托育点备案书", en = "filing form of a home nursery")
    HOME_FILING_FORM,
    /** Anything else. */
    @Label(zh = "其他")
    OTHER
}
