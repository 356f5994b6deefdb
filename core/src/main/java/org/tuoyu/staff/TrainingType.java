package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** What a training is about (培训类型). */
public enum TrainingType {
    /** Before starting work. */
    @Label(zh = "岗前培训")
    PRE_SERVICE,
    /** At regular intervals. */
    @Label(zh = "定期培训")
    REGULAR,
    /** The post of director. */
    @Label(zh = "负责人岗位培训")
    DIRECTOR_POST,
    /** Care. */
    @Label(zh = "保育培训")
    CARE,
    /** Mental health. */
    @Label(zh = "心理健康培训")
    MENTAL_HEALTH,
    /** Health care. */
    @Label(zh = "卫生保健培训")
    HEALTH_CARE,
    /** Law and ethics. */
    @Label(zh = "法治与职业道德培训")
    LAW_ETHICS,
    /** Safety. */
    @Label(zh = "安全培训")
    SAFETY,
    /** Fire. */
    @Label(zh = "消防培训")
    FIRE,
    /** First aid. */
    @Label(zh = "急救培训")
    FIRST_AID
}
