package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** How a residential area came by its facility (社区配套设施类型). */
public enum CommunityFacilityType {
    /** Built with a new estate. */
    @Label(zh = "新建居住区配套")
    NEW_ESTATE,
    /** Purchased. */
    @Label(zh = "购置")
    OLD_ESTATE_PURCHASE,
    /** Exchanged. */
    @Label(zh = "置换")
    OLD_ESTATE_SWAP,
    /** Leased. */
    @Label(zh = "租赁")
    OLD_ESTATE_LEASE,
    /** In another way. */
    @Label(zh = "其他")
    OTHER
}
