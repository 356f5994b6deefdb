package org.tuoyu.finding;

import org.tuoyu.fact.Label;

/** How one thing stands in two views (差异类型). */
public enum DifferenceKind {
    /** Only in the first. */
    @Label(zh = "仅前者", en = "only in the first")
    ONLY_LEFT,
    /** Only in the second. */
    @Label(zh = "仅后者", en = "only in the second")
    ONLY_RIGHT,
    /** In both, with different contents. */
    @Label(zh = "不同", en = "different")
    CHANGED,
    /** Two clauses of two documents that speak to one matter; what they say of it stands in the other parts. */
    @Label(zh = "对应", en = "corresponding")
    RELATED
}
