package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/** The form in which childcare is given (机构形态). */
public enum InstitutionForm {
    /** A standalone institution. */
    @Label(zh = "独立托育机构", en = "standalone institution")
    INDEPENDENT,
    /** An institution embedded in a community. */
    @Label(zh = "社区嵌入式托育机构", en = "institution embedded in a community")
    COMMUNITY_EMBEDDED,
    /** Classes of a kindergarten. */
    @Label(zh = "幼儿园托班", en = "class of a kindergarten")
    KINDERGARTEN_CLASS,
    /** An integrated nursery and kindergarten. */
    @Label(zh = "托幼一体化机构", en = "integrated nursery and kindergarten")
    INTEGRATED_KINDERGARTEN,
    /** An institution of an employer. */
    @Label(zh = "用人单位办托", en = "institution of an employer")
    EMPLOYER_RUN,
    /** Childcare in a dwelling. */
    @Label(zh = "家庭托育点", en = "home nursery")
    HOME_POINT,
    /** A comprehensive service centre. */
    @Label(zh = "托育综合服务中心", en = "comprehensive childcare centre")
    COMPREHENSIVE_CENTRE,
    /** A service point in a community that is no institution of its own. */
    @Label(zh = "社区托育服务点")
    COMMUNITY_SERVICE_POINT,
    /** Care among neighbours. */
    @Label(zh = "邻里式照护点", en = "neighbourhood care point")
    NEIGHBOUR_POINT,
    /** An early-education park. */
    @Label(zh = "早教园")
    EARLY_EDUCATION_PARK
}
