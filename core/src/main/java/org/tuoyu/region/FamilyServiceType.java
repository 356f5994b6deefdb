package org.tuoyu.region;

import org.tuoyu.fact.Label;

/** A service to families (家庭服务类型). */
public enum FamilyServiceType {
    /** A visit at home. */
    @Label(zh = "入户指导")
    HOME_VISIT,
    /** A class for parents. */
    @Label(zh = "家长课堂")
    PARENT_CLASS,
    /** An activity of parents and children. */
    @Label(zh = "亲子活动")
    PARENT_CHILD_ACTIVITY,
    /** The health handbook. */
    @Label(zh = "母子健康手册推送")
    HANDBOOK,
    /** A contract with a family doctor. */
    @Label(zh = "家庭医生签约")
    FAMILY_DOCTOR
}
