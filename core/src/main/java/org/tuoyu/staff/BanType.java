package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** What kind of ban stands against a person (禁入类型). */
public enum BanType {
    /** Barred from childcare for life. */
    @Label(zh = "终身禁入")
    LIFETIME_BAN,
    /** On the blacklist. */
    @Label(zh = "黑名单")
    BLACKLIST
}
