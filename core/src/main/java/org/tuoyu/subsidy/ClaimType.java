package org.tuoyu.subsidy;

import org.tuoyu.fact.Label;

/** What is claimed (补助类型). */
public enum ClaimType {
    /** A subsidy for an added class. */
    @Label(zh = "新增班补助", en = "subsidy for classes added")
    NEW_CLASS,
    /** A subsidy for inclusive seats. */
    @Label(zh = "普惠托位补助", en = "subsidy for inclusive seats")
    INCLUSIVE_SEAT,
    /** An award for becoming a model. */
    @Label(zh = "示范奖励")
    DEMONSTRATION_AWARD,
    /** State money for seats of the special action. */
    @Label(zh = "普惠托育专项行动补助", en = "special action for inclusive seats")
    SPECIAL_ACTION_SEAT,
    /** A subsidy for training. */
    @Label(zh = "职业培训补贴", en = "subsidy for skill training")
    SKILL_TRAINING,
    /** A subsidy for an assessment of skill. */
    @Label(zh = "技能鉴定补贴", en = "subsidy for skill appraisal")
    SKILL_ASSESSMENT,
    /** A subsidy for a higher level of skill. */
    @Label(zh = "技能提升补贴", en = "subsidy for a higher skill level")
    SKILL_UPGRADE,
    /** Support of employers. */
    @Label(zh = "用人单位办托补助", en = "support of employers’ childcare")
    EMPLOYER_SUPPORT,
    /** Anything else. */
    @Label(zh = "其他")
    OTHER
}
