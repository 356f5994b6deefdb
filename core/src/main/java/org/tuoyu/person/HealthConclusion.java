package org.tuoyu.person;

import org.tuoyu.fact.Label;

/** The conclusion of a health check, never a diagnosis (体检结论). */
public enum HealthConclusion {
    /** The person may work or be enrolled. */
    @Label(zh = "合格")
    QUALIFIED,
    /** The person may not. */
    @Label(zh = "不合格")
    UNQUALIFIED
}
