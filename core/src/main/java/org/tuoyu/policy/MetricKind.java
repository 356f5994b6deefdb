package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** How a target is measured (指标类型). */
public enum MetricKind {
    /** A number. */
    @Label(zh = "数量")
    COUNT,
    /** Numerator per hundred of a denominator. */
    @Label(zh = "比例")
    SHARE,
    /** Numerator per thousand of a denominator. */
    @Label(zh = "千人口指标")
    PER_THOUSAND,
    /** At least the value in every township-level unit. */
    @Label(zh = "每个乡镇街道", en = "in each township")
    EACH_TOWNSHIP,
    /** At least the value in every county-level division. */
    @Label(zh = "每个县（市、区）", en = "in each county")
    EACH_COUNTY,
    /** Higher than a stated baseline. */
    @Label(zh = "上升")
    RISE
}
