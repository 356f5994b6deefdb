package org.tuoyu.operation;

import org.tuoyu.fact.Label;

/** A written system of an institution (管理制度). */
public enum ManagementSystem {
    /** Safety. */
    @Label(zh = "安全管理")
    SAFETY,
    /** Disinfection. */
    @Label(zh = "消毒")
    DISINFECTION,
    /** Isolation of sick children. */
    @Label(zh = "病儿隔离")
    SICK_CHILD_ISOLATION,
    /** Prevention of infectious disease. */
    @Label(zh = "传染病预防控制")
    INFECTIOUS_DISEASE_PREVENTION,
    /** Food safety. */
    @Label(zh = "食品安全")
    FOOD_SAFETY,
    /** Children's meals. */
    @Label(zh = "膳食管理")
    MEALS,
    /** Physical exercise. */
    @Label(zh = "体格锻炼")
    PHYSICAL_EXERCISE,
    /** Health checks. */
    @Label(zh = "健康检查")
    HEALTH_EXAMINATION,
    /** Prevention of disease. */
    @Label(zh = "疾病预防")
    DISEASE_PREVENTION,
    /** Handing over children. */
    @Label(zh = "接送", en = "pick-up")
    PICKUP,
    /** Enrolment. */
    @Label(zh = "收托管理")
    ENROLMENT,
    /** Care. */
    @Label(zh = "保育管理", en = "care of children")
    CARE,
    /** Disclosure. */
    @Label(zh = "信息公示")
    DISCLOSURE,
    /** Accountability. */
    @Label(zh = "责任追究")
    ACCOUNTABILITY
}
