package org.tuoyu.seat;

import org.tuoyu.fact.Label;

/** Which number of seats counts (托位口径). */
public enum SeatCountBasis {
    /** The filed ones. */
    @Label(zh = "备案托位")
    FILED,
    /** The available ones. */
    @Label(zh = "可用托位")
    AVAILABLE,
    /** The occupied ones. */
    @Label(zh = "实际使用托位")
    OCCUPIED
}
