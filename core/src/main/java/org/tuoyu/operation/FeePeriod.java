package org.tuoyu.operation;

import org.tuoyu.fact.Label;

/** What a fee is charged for (计费单位). */
public enum FeePeriod {
    /** A month. */
    @Label(zh = "每月")
    MONTH,
    /** A term. */
    @Label(zh = "每期")
    TERM,
    /** A week. */
    @Label(zh = "每周")
    WEEK,
    /** A day. */
    @Label(zh = "每日")
    DAY,
    /** An hour. */
    @Label(zh = "每小时")
    HOUR,
    /** Each time. */
    @Label(zh = "每次")
    TIME
}
