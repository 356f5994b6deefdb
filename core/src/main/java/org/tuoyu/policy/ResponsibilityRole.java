package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** The part that a body has in a duty (职责角色). */
public enum ResponsibilityRole {
    /** Leads. */
    @Label(zh = "牵头", en = "leads")
    LEAD,
    /** Is responsible. */
    @Label(zh = "责任")
    RESPONSIBLE,
    /** Cooperates. */
    @Label(zh = "配合", en = "cooperates")
    COOPERATE
}
