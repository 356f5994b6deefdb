package org.tuoyu.employer;

import org.tuoyu.fact.Label;

/** How an employer runs childcare (运营方式). */
public enum NurseryOperationMode {
    /** By itself. */
    @Label(zh = "自建自营")
    OWN,
    /** By somebody entrusted. */
    @Label(zh = "委托运营")
    ENTRUSTED,
    /** Together with others. */
    @Label(zh = "联合举办")
    JOINT
}
