package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** How a staff member is employed (用工形式). */
public enum EmploymentType {
    /** By a labour contract. */
    @Label(zh = "合同")
    CONTRACT,
    /** Sent by another employer. */
    @Label(zh = "派遣")
    DISPATCH,
    /** Part-time. */
    @Label(zh = "兼职")
    PART_TIME,
    /** Re-employed after retirement. */
    @Label(zh = "返聘")
    RE_EMPLOYED,
    /** A volunteer. */
    @Label(zh = "志愿者")
    VOLUNTEER
}
