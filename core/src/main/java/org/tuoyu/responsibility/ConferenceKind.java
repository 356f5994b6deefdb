package org.tuoyu.responsibility;

import org.tuoyu.fact.Label;

/** What kind of coordinating body it is (协调机构类型). */
public enum ConferenceKind {
    /** A joint conference of departments. */
    @Label(zh = "联席会议")
    JOINT_CONFERENCE,
    /** A leading group. */
    @Label(zh = "领导小组")
    LEADING_GROUP
}
