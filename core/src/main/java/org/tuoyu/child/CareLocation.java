package org.tuoyu.child;

import org.tuoyu.fact.Label;

/** Where a sick child is looked after (患病幼儿照护地点). */
public enum CareLocation {
    /** In hospital. */
    @Label(zh = "医院")
    HOSPITAL,
    /** At home. */
    @Label(zh = "家庭")
    HOME,
    /** In the institution. */
    @Label(zh = "托育机构")
    INSTITUTION
}
