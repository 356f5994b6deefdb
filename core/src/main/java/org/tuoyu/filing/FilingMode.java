package org.tuoyu.filing;

import org.tuoyu.fact.Label;

/** How a filing is taken (备案方式). */
public enum FilingMode {
    /** On a commitment. */
    @Label(zh = "告知承诺")
    COMMITMENT,
    /** After a review. */
    @Label(zh = "审核备案")
    REVIEWED
}
