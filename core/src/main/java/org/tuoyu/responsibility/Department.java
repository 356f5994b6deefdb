package org.tuoyu.responsibility;

import org.tuoyu.fact.Label;

/** A body with duties in childcare (部门). A kind of body, whatever its name in a place. */
public enum Department {
    /** Health. */
    @Label(zh = "卫生健康部门")
    HEALTH,
    /** Education. */
    @Label(zh = "教育（体育）部门")
    EDUCATION,
    /** Civil affairs. */
    @Label(zh = "民政部门")
    CIVIL_AFFAIRS,
    /** Market regulation. */
    @Label(zh = "市场监督管理部门")
    MARKET_REGULATION,
    /** Administrative approval. */
    @Label(zh = "行政审批部门")
    ADMIN_APPROVAL,
    /** Staffing establishment, which registers public institutions. */
    @Label(zh = "机构编制部门")
    ORG_ESTABLISHMENT,
    /** Development and reform. */
    @Label(zh = "发展改革部门")
    DEVELOPMENT_REFORM,
    /** Finance. */
    @Label(zh = "财政部门")
    FINANCE,
    /** Human resources and social security. */
    @Label(zh = "人力资源社会保障部门")
    HUMAN_RESOURCES,
    /** Natural resources and planning. */
    @Label(zh = "自然资源和规划部门")
    NATURAL_RESOURCES,
    /** Housing and construction. */
    @Label(zh = "住房城乡建设部门")
    HOUSING_CONSTRUCTION,
    /** Housing management. */
    @Label(zh = "房产管理部门")
    HOUSING_MANAGEMENT,
    /** Public security. */
    @Label(zh = "公安部门")
    PUBLIC_SECURITY,
    /** Fire and rescue. */
    @Label(zh = "消防救援机构")
    FIRE_RESCUE,
    /** Emergency management. */
    @Label(zh = "应急管理部门")
    EMERGENCY,
    /** Tax. */
    @Label(zh = "税务部门")
    TAX,
    /** Ecology and environment. */
    @Label(zh = "生态环境部门")
    ECOLOGY,
    /** Industry and information technology. */
    @Label(zh = "工业和信息化部门")
    INDUSTRY_INFORMATION,
    /** Data. */
    @Label(zh = "大数据管理部门")
    BIG_DATA,
    /** Financial regulation. */
    @Label(zh = "金融监管部门")
    FINANCIAL_REGULATION,
    /** Management of government offices. */
    @Label(zh = "机关事务管理部门")
    OFFICE_MANAGEMENT,
    /** Publicity. */
    @Label(zh = "宣传部门")
    PUBLICITY,
    /** Agriculture. */
    @Label(zh = "农业农村部门")
    AGRICULTURE,
    /** The office of the government. */
    @Label(zh = "政府办公室")
    GOVERNMENT_OFFICE,
    /** Trade unions. */
    @Label(zh = "工会")
    TRADE_UNION,
    /** Youth League. */
    @Label(zh = "共青团")
    YOUTH_LEAGUE,
    /** Women's federation. */
    @Label(zh = "妇联")
    WOMEN_FEDERATION,
    /** Family-planning association. */
    @Label(zh = "计划生育协会")
    FAMILY_PLANNING_ASSOCIATION,
    /** State-owned investment group. */
    @Label(zh = "国有投资集团")
    STATE_INVESTMENT,
    /** A township-level unit. */
    @Label(zh = "街道（乡镇）")
    TOWNSHIP,
    /** The government of a county or district. */
    @Label(zh = "县（区）级政府")
    COUNTY_GOVERNMENT,
    /** A maternal and child health institution. */
    @Label(zh = "妇幼保健机构")
    MATERNAL_CHILD_HEALTH,
    /** A centre for disease control. */
    @Label(zh = "疾病预防控制机构")
    DISEASE_CONTROL,
    /** A health supervision institution. */
    @Label(zh = "卫生监督机构")
    HEALTH_SUPERVISION,
    /** Any other body. */
    @Label(zh = "其他")
    OTHER
}
