package org.tuoyu.subsidy;

import org.tuoyu.fact.Label;

/** Who pays (资金来源). */
public enum FundingSourceType {
    /** The district or county. */
    @Label(zh = "区县财政")
    DISTRICT,
    /** The city. */
    @Label(zh = "市级财政")
    MUNICIPAL,
    /** The province. */
    @Label(zh = "省级财政")
    PROVINCIAL,
    /** The special action of the state. */
    @Label(zh = "国家普惠托育专项行动")
    CENTRAL_SPECIAL_ACTION,
    /** Somebody else. */
    @Label(zh = "其他")
    OTHER
}
