package org.tuoyu.responsibility;

import org.tuoyu.fact.Label;

/** A body with duties in childcare (部门). A kind of body, whatever its name in a place. */
public enum Department {
    /** Health. */
    @Label(zh = "卫生健康部门", en = "health department")
    HEALTH,
    /** Education. */
    @Label(zh = "教育（体育）部门", en = "education (and sports) department")
    EDUCATION,
    /** Civil affairs. */
    @Label(zh = "民政部门", en = "civil affairs department")
    CIVIL_AFFAIRS,
    /** Market regulation. */
    @Label(zh = "市场监督管理部门", en = "market regulation department")
    MARKET_REGULATION,
    /** Administrative approval. */
    @Label(zh = "行政审批部门", en = "administrative approval department")
    ADMIN_APPROVAL,
    /** Staffing establishment, which registers public institutions. */
    @Label(zh = "机构编制部门", en = "establishment office for public institutions")
    ORG_ESTABLISHMENT,
    /** Development and reform. */
    @Label(zh = "发展改革部门", en = "development and reform department")
    DEVELOPMENT_REFORM,
    /** Finance. */
    @Label(zh = "财政部门", en = "finance department")
    FINANCE,
    /** Human resources and social security. */
    @Label(zh = "人力资源社会保障部门", en = "human resources and social security department")
    HUMAN_RESOURCES,
    /** Natural resources and planning. */
    @Label(zh = "自然资源和规划部门", en = "natural resources and planning department")
    NATURAL_RESOURCES,
    /** Housing and construction. */
    @Label(zh = "住房城乡建设部门", en = "housing and urban-rural development department")
    HOUSING_CONSTRUCTION,
    /** Housing management. */
    @Label(zh = "房产管理部门", en = "housing management department")
    HOUSING_MANAGEMENT,
    /** Public security. */
    @Label(zh = "公安部门", en = "public security department")
    PUBLIC_SECURITY,
    /** Fire and rescue. */
    @Label(zh = "消防救援机构", en = "fire and rescue service")
    FIRE_RESCUE,
    /** Emergency management. */
    @Label(zh = "应急管理部门", en = "emergency management department")
    EMERGENCY,
    /** Tax. */
    @Label(zh = "税务部门", en = "tax department")
    TAX,
    /** Ecology and environment. */
    @Label(zh = "生态环境部门", en = "ecology and environment department")
    ECOLOGY,
    /** Industry and information technology. */
    @Label(zh = "工业和信息化部门", en = "industry and information technology department")
    INDUSTRY_INFORMATION,
    /** Data. */
    @Label(zh = "大数据管理部门", en = "big data department")
    BIG_DATA,
    /** Financial regulation. */
    @Label(zh = "金融监管部门", en = "financial regulation department")
    FINANCIAL_REGULATION,
    /** Management of government offices. */
    @Label(zh = "机关事务管理部门", en = "department for government offices")
    OFFICE_MANAGEMENT,
    /** Publicity. */
    @Label(zh = "宣传部门", en = "publicity department")
    PUBLICITY,
    /** Agriculture. */
    @Label(zh = "农业农村部门", en = "agriculture and rural affairs department")
    AGRICULTURE,
    /** The office of the government. */
    @Label(zh = "政府办公室", en = "government office")
    GOVERNMENT_OFFICE,
    /** Trade unions. */
    @Label(zh = "工会", en = "trade union")
    TRADE_UNION,
    /** Youth League. */
    @Label(zh = "共青团", en = "Communist Youth League")
    YOUTH_LEAGUE,
    /** Women's federation. */
    @Label(zh = "妇联", en = "women’s federation")
    WOMEN_FEDERATION,
    /** Family-planning association. */
    @Label(zh = "计划生育协会")
    FAMILY_PLANNING_ASSOCIATION,
    /** State-owned investment group. */
    @Label(zh = "国有投资集团", en = "state investment group")
    STATE_INVESTMENT,
    /** A township-level unit. */
    @Label(zh = "街道（乡镇）", en = "street, town or township")
    TOWNSHIP,
    /** The government of a county or district. */
    @Label(zh = "县（区）级政府", en = "county or district government")
    COUNTY_GOVERNMENT,
    /** A maternal and child health institution. */
    @Label(zh = "妇幼保健机构", en = "maternal and child health institution")
    MATERNAL_CHILD_HEALTH,
    /** A centre for disease control. */
    @Label(zh = "疾病预防控制机构", en = "disease control institution")
    DISEASE_CONTROL,
    /** A health supervision institution. */
    @Label(zh = "卫生监督机构", en = "health supervision institution")
    HEALTH_SUPERVISION,
    /** Any other body. */
    @Label(zh = "其他")
    OTHER
}
