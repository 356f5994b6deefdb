package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** What a staff member does (岗位). */
public enum StaffRole {
    /** In charge of the institution. */
    @Label(zh = "负责人")
    DIRECTOR,
    /** Looks after the children. */
    @Label(zh = "保育人员")
    CARE_WORKER,
    /** Health care. */
    @Label(zh = "保健人员")
    HEALTH_WORKER,
    /** Guard. */
    @Label(zh = "保安人员")
    SECURITY_GUARD,
    /** Cook. */
    @Label(zh = "炊事人员")
    COOK,
    /** Manages fire safety. */
    @Label(zh = "消防安全管理人员")
    FIRE_SAFETY_MANAGER,
    /** Administration. */
    @Label(zh = "综合管理人员")
    ADMINISTRATION,
    /** Logistics. */
    @Label(zh = "后勤人员")
    LOGISTICS
}
