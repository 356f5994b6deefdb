package org.tuoyu.responsibility;

import org.tuoyu.fact.Label;

/** A duty in childcare (任务). */
public enum DutyCode {
    /** Register institutions. */
    @Label(zh = "登记")
    REGISTRATION,
    /** Take filings. */
    @Label(zh = "备案")
    FILING,
    /** Approve access. */
    @Label(zh = "准入审批")
    ACCESS_APPROVAL,
    /** Supervise. */
    @Label(zh = "监督管理")
    SUPERVISION,
    /** Answer for an area as a whole. */
    @Label(zh = "属地管理")
    TERRITORIAL_MANAGEMENT,
    /** Supervise the safety of institutions. */
    @Label(zh = "安全监管")
    SAFETY_SUPERVISION,
    /** See to it that an institution without registration is investigated. */
    @Label(zh = "督促查处", en = "having breaches investigated")
    INVESTIGATION,
    /** Tell an institution, the public and other bodies of a defect in its filing. */
    @Label(zh = "备案缺陷通报", en = "notice of defects in filing")
    DEFECT_NOTICE,
    /** Guide security. */
    @Label(zh = "安全防范指导")
    SECURITY_GUIDANCE,
    /** Inspect fire safety. */
    @Label(zh = "消防检查")
    FIRE_INSPECTION,
    /** Review and accept fire design. */
    @Label(zh = "消防设计审查验收")
    FIRE_DESIGN_REVIEW,
    /** Supervise food and drugs. */
    @Label(zh = "食品药品安全监管", en = "food and drug safety")
    FOOD_DRUG_SAFETY,
    /** Supervise hygiene. */
    @Label(zh = "卫生监督")
    HYGIENE_SUPERVISION,
    /** Evaluate hygiene. */
    @Label(zh = "卫生评价")
    HYGIENE_EVALUATION,
    /** Train. */
    @Label(zh = "培训")
    TRAINING,
    /** Certify skill. */
    @Label(zh = "职业技能认定", en = "skill appraisal")
    SKILL_CERTIFICATION,
    /** Protect labour rights. */
    @Label(zh = "劳动权益保护")
    LABOUR_PROTECTION,
    /** Provide money. */
    @Label(zh = "资金保障")
    FUNDING,
    /** Grant relief. */
    @Label(zh = "税费减免")
    TAX_RELIEF,
    /** Provide land. */
    @Label(zh = "用地保障")
    LAND,
    /** Plan. */
    @Label(zh = "规划")
    PLANNING,
    /** Guide prices. */
    @Label(zh = "价格管理")
    PRICE,
    /** Manage nursery classes of kindergartens. */
    @Label(zh = "幼儿园托班管理", en = "classes of kindergartens")
    KINDERGARTEN_CLASS,
    /** Share data. */
    @Label(zh = "信息共享")
    DATA_SHARING,
    /** Keep credit records. */
    @Label(zh = "信用管理")
    CREDIT,
    /** Inform the public. */
    @Label(zh = "宣传")
    PUBLICITY,
    /** Promote childcare by employers. */
    @Label(zh = "单位福利性托育", en = "childcare by employers")
    EMPLOYER_WELFARE,
    /** Guide families. */
    @Label(zh = "家庭育儿指导")
    PARENTING_GUIDANCE,
    /** Supervise on behalf of society. */
    @Label(zh = "社会监督")
    SOCIAL_SUPERVISION,
    /** Offer finance. */
    @Label(zh = "金融产品", en = "financial products")
    FINANCE_PRODUCTS,
    /** Protect the environment. */
    @Label(zh = "环境保护")
    ENVIRONMENT,
    /** Keep statistics. */
    @Label(zh = "统计")
    STATISTICS,
    /** Build facilities in communities. */
    @Label(zh = "社区托育设施建设", en = "building of community facilities")
    COMMUNITY_CONSTRUCTION,
    /** Coordinate. */
    @Label(zh = "统筹协调")
    COORDINATION,
    /** Another duty. */
    @Label(zh = "其他")
    OTHER
}
