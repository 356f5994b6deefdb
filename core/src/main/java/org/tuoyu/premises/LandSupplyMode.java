package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** How land was supplied (供地方式). */
public enum LandSupplyMode {
    /** Allocation. */
    @Label(zh = "划拨")
    ALLOCATED,
    /** Paid grant. */
    @Label(zh = "出让")
    GRANTED,
    /** Lease of land. */
    @Label(zh = "租赁")
    LEASED,
    /** Another paid use. */
    @Label(zh = "其他有偿使用", en = "other paid use")
    OTHER_PAID_USE
}
