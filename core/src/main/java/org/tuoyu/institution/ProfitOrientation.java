package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/** Whether an institution works for profit (营利属性). */
public enum ProfitOrientation {
    /** Profits may be distributed. */
    @Label(zh = "营利", en = "for-profit")
    FOR_PROFIT,
    /** Profits may not be distributed. */
    @Label(zh = "非营利", en = "non-profit")
    NON_PROFIT
}
