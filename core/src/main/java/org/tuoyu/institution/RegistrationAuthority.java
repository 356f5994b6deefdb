package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/**
 * The kind of authority that registers an institution (登记机关类别). The constants are those of {@link
 * org.tuoyu.responsibility.Department}.
 */
public enum RegistrationAuthority {
    /** The staffing-establishment authority. */
    @Label(zh = "机构编制部门", en = "establishment office for public institutions")
    ORG_ESTABLISHMENT,
    /** Civil affairs. */
    @Label(zh = "民政部门", en = "civil affairs department")
    CIVIL_AFFAIRS,
    /** Market regulation. */
    @Label(zh = "市场监督管理部门", en = "market regulation department")
    MARKET_REGULATION,
    /** Administrative approval. */
    @Label(zh = "行政审批部门", en = "administrative approval department")
    ADMIN_APPROVAL,
    /** Education. */
    @Label(zh = "教育部门", en = "education department")
    EDUCATION
}
