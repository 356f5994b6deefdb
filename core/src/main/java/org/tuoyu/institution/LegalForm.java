package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/**
 * The legal form of an institution (机构性质).
 *
 * <p>Source: 托育机构登记和备案办法（试行）.
 */
public enum LegalForm {
    /** A public institution. */
    @Label(zh = "事业单位")
    PUBLIC_INSTITUTION,
    /** A social service organisation, formerly private non-enterprise unit. */
    @Label(zh = "社会服务机构", en = "social service organisation")
    SOCIAL_SERVICE_ORGANIZATION,
    /** An enterprise. */
    @Label(zh = "企业")
    ENTERPRISE,
    /** An individual business. */
    @Label(zh = "个体工商户")
    INDIVIDUAL_BUSINESS
}
