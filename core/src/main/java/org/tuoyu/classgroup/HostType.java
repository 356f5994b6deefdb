package org.tuoyu.classgroup;

import org.tuoyu.fact.Label;

/** Who runs a class (班级归属). */
public enum HostType {
    /** A childcare institution. */
    @Label(zh = "托育机构")
    CHILDCARE_INSTITUTION,
    /** A kindergarten. */
    @Label(zh = "幼儿园")
    KINDERGARTEN
}
