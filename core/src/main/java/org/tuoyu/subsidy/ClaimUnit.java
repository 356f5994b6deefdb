package org.tuoyu.subsidy;

import org.tuoyu.fact.Label;

/** What a claim counts (申报单位). */
public enum ClaimUnit {
    /** Classes. */
    @Label(zh = "班")
    CLASS,
    /** Seats over a year. */
    @Label(zh = "托位·年", en = "seat and year")
    SEAT_YEAR,
    /** Seats over a month. */
    @Label(zh = "托位·月", en = "seat and month")
    SEAT_MONTH,
    /** Seats once. */
    @Label(zh = "托位")
    SEAT,
    /** Awards. */
    @Label(zh = "次")
    AWARD,
    /** Persons. */
    @Label(zh = "人")
    PERSON
}
