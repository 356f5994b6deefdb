package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** What a fire extinguisher holds (灭火器类型). */
public enum ExtinguisherType {
    /** Dry powder. */
    @Label(zh = "干粉")
    DRY_POWDER,
    /** Water. */
    @Label(zh = "水基")
    WATER_BASED,
    /** Anything else. */
    @Label(zh = "其他")
    OTHER
}
