package org.tuoyu.operation;

import org.tuoyu.fact.Label;

/** The category of a fee (收费类别). */
public enum FeeCategory {
    /** The fee for the care itself. */
    @Label(zh = "基本服务费")
    BASIC_SERVICE_FEE,
    /** The fee for meals. */
    @Label(zh = "伙食费")
    MEAL,
    /** A fee for something else. */
    @Label(zh = "其他服务费")
    OTHER
}
