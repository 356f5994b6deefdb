package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** How a certificate was verified (核验方式). */
public enum VerificationMethod {
    /** Against a register. */
    @Label(zh = "联网核验")
    ONLINE,
    /** Against the original. */
    @Label(zh = "核验原件")
    PAPER
}
