package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** Where a room lies towards the ground (楼层类别). */
public enum RoomLevel {
    /** Above ground. */
    @Label(zh = "地上")
    ABOVE_GROUND,
    /** Half below ground. */
    @Label(zh = "半地下室")
    SEMI_BASEMENT,
    /** Below ground. */
    @Label(zh = "地下室")
    BASEMENT
}
