package org.tuoyu.operation;

import org.tuoyu.fact.Label;

/** Whom a reduction is for (优惠对象). */
public enum FeeReductionGroup {
    /** Children of martyrs. */
    @Label(zh = "烈士子女")
    MARTYR_CHILD,
    /** Children in difficulty. */
    @Label(zh = "困境儿童")
    CHILD_IN_DIFFICULTY,
    /** Others. */
    @Label(zh = "其他")
    OTHER
}
