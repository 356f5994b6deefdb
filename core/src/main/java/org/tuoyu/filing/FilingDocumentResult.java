package org.tuoyu.filing;

import org.tuoyu.fact.Label;

/** The conclusion that a filed document states (材料结论). */
public enum FilingDocumentResult {
    /** Qualified. */
    @Label(zh = "合格")
    QUALIFIED,
    /** Not qualified. */
    @Label(zh = "不合格")
    UNQUALIFIED
}
