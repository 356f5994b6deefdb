package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/** Where the capital of an institution comes from (资本性质). */
public enum CapitalOrigin {
    /** Domestic capital only. */
    @Label(zh = "内资")
    DOMESTIC,
    /** Foreign capital takes part. */
    @Label(zh = "外资")
    FOREIGN
}
