package org.tuoyu.safety;

import org.tuoyu.fact.Label;

/**
 * The event that an emergency plan is for (应急预案类型).
 *
 * <p>Source: 托育机构管理规范（试行）.
 */
public enum EmergencyPlanType {
    /** Natural disaster. */
    @Label(zh = "自然灾害")
    NATURAL_DISASTER,
    /** Infectious disease. */
    @Label(zh = "传染病")
    INFECTIOUS_DISEASE,
    /** Food poisoning. */
    @Label(zh = "食物中毒")
    FOOD_POISONING,
    /** Stampede. */
    @Label(zh = "踩踏")
    STAMPEDE,
    /** Fire. */
    @Label(zh = "火灾")
    FIRE,
    /** Violence. */
    @Label(zh = "暴力")
    VIOLENCE
}
