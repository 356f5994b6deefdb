package org.tuoyu.finding;

import org.tuoyu.fact.Label;

/** What a rule answers (结论). */
public enum OutcomeType {
    /** The facts satisfy the clause. */
    @Label(zh = "符合")
    MET,
    /** They do not. */
    @Label(zh = "不符合")
    BREACHED,
    /** The clause does not reach these facts. */
    @Label(zh = "不适用")
    NOT_APPLICABLE,
    /** It cannot be told. */
    @Label(zh = "无法判定")
    UNDETERMINED
}
