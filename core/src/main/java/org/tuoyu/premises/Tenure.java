package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** By what right an institution uses its site (场地权属). */
public enum Tenure {
    /** It owns the site. */
    @Label(zh = "自有")
    OWNED,
    /** It leases the site. */
    @Label(zh = "租赁")
    LEASED,
    /** It uses the site free of charge. */
    @Label(zh = "无偿使用", en = "used free of charge")
    FREE_USE,
    /** A public body provides the site. */
    @Label(zh = "公有提供", en = "provided by a public body")
    PUBLIC_PROVIDED
}
