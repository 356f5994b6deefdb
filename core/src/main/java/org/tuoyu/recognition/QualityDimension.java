package org.tuoyu.recognition;

import org.tuoyu.fact.Label;

/**
 * A dimension of a quality evaluation (质量评估维度).
 *
 * <p>Source: WS/T 821.
 */
public enum QualityDimension {
    /** Site, rooms and equipment. */
    @Label(zh = "办托条件")
    CONDITIONS,
    /** Staff and their qualification. */
    @Label(zh = "托育队伍")
    TEAM,
    /** Care and early development. */
    @Label(zh = "保育照护")
    CARE,
    /** Health care. */
    @Label(zh = "卫生保健")
    HEALTH,
    /** Support of families. */
    @Label(zh = "养育支持")
    PARENTING_SUPPORT,
    /** Safety. */
    @Label(zh = "安全保障")
    SAFETY,
    /** Management. */
    @Label(zh = "机构管理")
    MANAGEMENT
}
