package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/** Whether an institution works (运营状态). */
public enum OperationStatus {
    /** Not yet open. */
    @Label(zh = "筹建")
    PREPARING,
    /** Open. */
    @Label(zh = "运营")
    OPERATING,
    /** Closed for a time. */
    @Label(zh = "暂停")
    SUSPENDED,
    /** Closed for good. */
    @Label(zh = "关闭")
    CLOSED
}
