package org.tuoyu.finding;

import org.tuoyu.fact.Label;

/** Where a region stands against a target (目标状态). */
public enum TargetStatus {
    /** Reached. */
    @Label(zh = "已达成")
    MET,
    /** Not reached by the deadline. */
    @Label(zh = "未达成")
    NOT_MET,
    /** Not reached, and the deadline has not passed. */
    @Label(zh = "未到期")
    NOT_DUE,
    /** It cannot be told. */
    @Label(zh = "无法判定")
    UNDETERMINED
}
