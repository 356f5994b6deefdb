package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/** Whether a kindergarten building is new (幼儿园建设情况). */
public enum KindergartenBuildStatus {
    /** Newly built. */
    @Label(zh = "新建")
    NEW,
    /** Rebuilt. */
    @Label(zh = "改建")
    REBUILT,
    /** Extended. */
    @Label(zh = "扩建")
    EXTENDED,
    /** As it was. */
    @Label(zh = "已建成")
    EXISTING
}
