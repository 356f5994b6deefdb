package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** Where the figure of an entitlement stands (金额来源). */
public enum FigureBasis {
    /** The clause states it. */
    @Label(zh = "条款载明")
    STATED,
    /** The clause promises without a figure. */
    @Label(zh = "未定标准")
    NONE,
    /** Another policy decides. */
    @Label(zh = "转致")
    REFERRED
}
