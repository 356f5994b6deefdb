package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/** Who founded an institution (举办者类型). */
public enum FounderType {
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
    /** A person. */
    @Label(zh = "个人")
    INDIVIDUAL,
    /** An employer, for its own staff. */
    @Label(zh = "用人单位")
    EMPLOYER,
    /** Several employers together. */
    @Label(zh = "多家用人单位", en = "several employers")
    EMPLOYER_CONSORTIUM
}
