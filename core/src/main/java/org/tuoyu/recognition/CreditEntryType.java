package org.tuoyu.recognition;

import org.tuoyu.fact.Label;

/** What an entry on a credit platform says (信用记录类型). */
public enum CreditEntryType {
    /** Something to the credit of the institution or person. */
    @Label(zh = "守信")
    COMMENDATION,
    /** A breach of trust. */
    @Label(zh = "失信", en = "breach of trust")
    BREACH
}
