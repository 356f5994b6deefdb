package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** How a training ended (培训结果). */
public enum TrainingResult {
    /** Passed. */
    @Label(zh = "合格")
    PASSED,
    /** Not passed. */
    @Label(zh = "不合格")
    FAILED,
    /** Attended, without an examination. */
    @Label(zh = "参加")
    ATTENDED
}
