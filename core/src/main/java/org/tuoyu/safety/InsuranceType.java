package org.tuoyu.safety;

import org.tuoyu.fact.Label;

/** What an insurance covers (险种). */
public enum InsuranceType {
    /** Accidents of children. */
    @Label(zh = "婴幼儿意外伤害险")
    CHILD_ACCIDENT,
    /** Liability of the institution. */
    @Label(zh = "机构责任险")
    INSTITUTION_LIABILITY
}
