package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** How one clause stands to another (条款关系). */
public enum RelationKind {
    /** Says the same again. */
    @Label(zh = "重申")
    RESTATES,
    /** Asks for more. */
    @Label(zh = "加严")
    TIGHTENS,
    /** Takes its place. */
    @Label(zh = "替代")
    REPLACES,
    /** Adds to it. */
    @Label(zh = "增加")
    ADDS,
    /** Takes somebody out of it. */
    @Label(zh = "豁免")
    EXEMPTS,
    /** Carries it on in time. */
    @Label(zh = "延续")
    CONTINUES,
    /** Points to it. */
    @Label(zh = "援引")
    REFERS
}
