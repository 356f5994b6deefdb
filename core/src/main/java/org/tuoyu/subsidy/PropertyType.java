package org.tuoyu.subsidy;

import org.tuoyu.fact.Label;

/** What kind of property it is (房地产类型). */
public enum PropertyType {
    /** A building. */
    @Label(zh = "房屋")
    BUILDING,
    /** Land. */
    @Label(zh = "土地")
    LAND
}
