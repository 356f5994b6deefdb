package org.tuoyu.operation;

import org.tuoyu.fact.Label;

/** How often something is reported (报送周期). */
public enum ReportInterval {
    /** Every month. */
    @Label(zh = "每月")
    MONTHLY,
    /** Every quarter. */
    @Label(zh = "每季度")
    QUARTERLY,
    /** Every half year. */
    @Label(zh = "每半年")
    HALF_YEARLY,
    /** Every year. */
    @Label(zh = "每年")
    YEARLY
}
