package org.tuoyu.person;

import org.tuoyu.fact.Label;

/** The conclusion of a screening, never a diagnosis (筛查结论). */
public enum ScreeningConclusion {
    /** Nothing stands against the work. */
    @Label(zh = "通过", en = "passed")
    PASS,
    /** Something stands against the work. */
    @Label(zh = "未通过", en = "not passed")
    NOT_PASS
}
