package org.tuoyu.finding;

import org.tuoyu.fact.Label;

/** What can be said of an amount (金额状态). */
public enum AmountStatus {
    /** It is owed. */
    @Label(zh = "应付")
    OWED,
    /** What a draft would grant: computed, but a draft binds nobody and nothing is owed under it. */
    @Label(zh = "模拟（草案，不具约束力）")
    SIMULATED,
    /** The clause does not reach these facts. */
    @Label(zh = "不适用")
    NOT_APPLICABLE,
    /** The clause promises without a figure; never zero. */
    @Label(zh = "未定标准")
    NOT_DEFINED,
    /** It cannot be told. */
    @Label(zh = "无法判定")
    UNDETERMINED
}
