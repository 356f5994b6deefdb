package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** Whom a clause binds (约束对象). */
public enum Addressee {
    /** The institution. */
    @Label(zh = "托育机构")
    INSTITUTION,
    /** A person who works there. */
    @Label(zh = "从业人员")
    STAFF,
    /** A public body. */
    @Label(zh = "主管部门")
    AUTHORITY,
    /** An employer. */
    @Label(zh = "用人单位")
    EMPLOYER,
    /** A region as a whole. */
    @Label(zh = "地区")
    REGION
}
