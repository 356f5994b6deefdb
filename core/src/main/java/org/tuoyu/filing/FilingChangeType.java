package org.tuoyu.filing;

import org.tuoyu.fact.Label;

/** What changed in filed facts (变更事项). */
public enum FilingChangeType {
    /** The name. */
    @Label(zh = "名称")
    NAME,
    /** The address. */
    @Label(zh = "地址")
    ADDRESS,
    /** The director. */
    @Label(zh = "负责人")
    DIRECTOR,
    /** The scale. */
    @Label(zh = "规模")
    SCALE,
    /** The scope. */
    @Label(zh = "服务范围")
    SCOPE,
    /** Anything else. */
    @Label(zh = "其他")
    OTHER
}
