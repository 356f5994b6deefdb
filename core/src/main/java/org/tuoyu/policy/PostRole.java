package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** The part that a post has in a coordinating body (组成角色). */
public enum PostRole {
    /** Leads the body. */
    @Label(zh = "组长", en = "head")
    HEAD,
    /** Deputises. */
    @Label(zh = "副组长")
    DEPUTY_HEAD,
    /** Is a member. */
    @Label(zh = "成员")
    MEMBER,
    /** Hosts the office. */
    @Label(zh = "办公室所在单位")
    OFFICE_HOST,
    /** Heads the office. */
    @Label(zh = "办公室主任")
    OFFICE_DIRECTOR
}
