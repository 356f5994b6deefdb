package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/** How a chain runs a member (连锁方式). */
public enum ChainKind {
    /** Run by the head company. */
    @Label(zh = "直营")
    DIRECT,
    /** Run by a franchisee. */
    @Label(zh = "加盟")
    FRANCHISE
}
