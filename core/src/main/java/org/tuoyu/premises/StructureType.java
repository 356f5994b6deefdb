package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** What a building is made of (结构类型). */
public enum StructureType {
    /** Sandwich panels. */
    @Label(zh = "彩钢板", en = "coloured steel sandwich panels")
    COLOUR_STEEL_SANDWICH,
    /** Anything else. */
    @Label(zh = "其他")
    OTHER
}
