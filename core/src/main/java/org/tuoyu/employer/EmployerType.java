package org.tuoyu.employer;

import org.tuoyu.fact.Label;

/** What kind of employer it is (单位类型). */
public enum EmployerType {
    /** A state organ. */
    @Label(zh = "机关")
    GOVERNMENT,
    /** A public institution. */
    @Label(zh = "事业单位")
    PUBLIC_INSTITUTION,
    /** An enterprise. */
    @Label(zh = "企业")
    ENTERPRISE,
    /** A social organisation. */
    @Label(zh = "社会组织", en = "social organisation")
    SOCIAL_ORGANIZATION,
    /** An industrial park. */
    @Label(zh = "园区")
    PARK,
    /** An office building. */
    @Label(zh = "商务楼宇")
    OFFICE_BUILDING
}
