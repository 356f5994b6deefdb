package org.tuoyu.region;

import org.tuoyu.fact.Label;

/** How a residential area comes by childcare (配置方式). */
public enum ProvisionMode {
    /** By building. */
    @Label(zh = "新建")
    BUILD,
    /** By purchase. */
    @Label(zh = "购置")
    PURCHASE,
    /** By exchange. */
    @Label(zh = "置换")
    EXCHANGE,
    /** By lease. */
    @Label(zh = "租赁")
    LEASE,
    /** In another way. */
    @Label(zh = "其他")
    OTHER
}
