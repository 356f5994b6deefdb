package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** What a training is about (培训类型). */
public enum TrainingType {
    /** Before starting work. */
    @Label(zh = "岗前培训", en = "pre-service training")
    PRE_SERVICE,
    /** At regular intervals. */
    @Label(zh = "定期培训", en = "regular training")
    REGULAR,
    /** The post of director. */
    @Label(zh = "负责人岗位培训", en = "director training")
    DIRECTOR_POST,
    /** Care. */
    @Label(zh = "保育培训", en = "care training")
    CARE,
    /** Mental health. */
    @Label(zh = "心理健康培训", en = "mental health training")
    MENTAL_HEALTH,
    /** Health care. */
    @Label(zh = "卫生保健培训", en = "health care training")
    HEALTH_CARE,
    /** Law and ethics. */
    @Label(zh = "法治与职业道德培训", en = "training in law and ethics")
    LAW_ETHICS,
    /** Safety. */
    @Label(zh = "安全培训", en = "safety training")
    SAFETY,
    /** Fire. */
    @Label(zh = "消防培训", en = "fire safety training")
    FIRE,
    /** First aid. */
    @Label(zh = "急救培训", en = "first aid training")
    FIRST_AID
}
