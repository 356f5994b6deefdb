package org.tuoyu.filing;

import org.tuoyu.fact.Label;

/** Where a filing stands (备案状态). */
public enum FilingStatus {
    /** Nothing was handed in. */
    @Label(zh = "未备案")
    NOT_FILED,
    /** Handed in, not yet decided. */
    @Label(zh = "已提交")
    SUBMITTED,
    /** Receipt issued. */
    @Label(zh = "已备案", en = "filed")
    ACCEPTED,
    /** Found not to conform. */
    @Label(zh = "不予备案")
    REJECTED,
    /** Withdrawn by the institution. */
    @Label(zh = "已撤回")
    WITHDRAWN,
    /** Ended. */
    @Label(zh = "已注销")
    CANCELLED
}
