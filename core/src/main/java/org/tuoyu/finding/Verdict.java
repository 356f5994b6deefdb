package org.tuoyu.finding;

import org.tuoyu.fact.Label;

/** What follows for the submission (总体结论). */
public enum Verdict {
    /** Nothing stands against it and every mandatory clause was decided. */
    @Label(zh = "通过")
    ACCEPTED,
    /** At least one error stands. */
    @Label(zh = "退回")
    REJECTED,
    /** No error, but a mandatory clause could not be decided. */
    @Label(zh = "无法判定")
    UNDETERMINED
}
