package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/**
 * The kind of authority that registers an institution (登记机关类别). The constants are those of {@link
 * org.tuoyu.responsibility.Department}.
 */
public enum RegistrationAuthority {
    /** The staffing-establishment authority. */
    @Label(zh = "机构编制部门")
    ORG_ESTABLISHMENT,
    /** Civil affairs. */
    @Label(zh = "民政部门")
    CIVIL_AFFAIRS,
    /** Market regulation. */
    @Label(zh = "市场监督管理部门")
    MARKET_REGULATION,
    /** Administrative approval. */
    @Label(zh = "行政审批部门")
    ADMIN_APPROVAL,
    /** Education. */
    @Label(zh = "教育部门")
    EDUCATION
}
