package org.tuoyu.seat;

import org.tuoyu.fact.Label;

/** Where new seats come from (新增来源). */
public enum SeatSource {
    /** New building. */
    @Label(zh = "新建")
    NEW_BUILT,
    /** Extension. */
    @Label(zh = "扩建")
    EXTENDED,
    /** Conversion. */
    @Label(zh = "改建")
    CONVERTED,
    /** A kindergarten. */
    @Label(zh = "幼儿园")
    KINDERGARTEN
}
