package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** The element of a submission that a rule walks over (规则对象). */
public enum Scope {
    /** The submission. */
    @Label(zh = "报送文档")
    SUBMISSION,
    /** Each institution. */
    @Label(zh = "托育机构")
    INSTITUTION,
    /** Each class group of an institution. */
    @Label(zh = "班级")
    CLASS_GROUP,
    /** Each child. */
    @Label(zh = "婴幼儿")
    CHILD,
    /** Each absence of a child. */
    @Label(zh = "离托")
    ABSENCE,
    /** Each entry of the seat table. */
    @Label(zh = "托位")
    SEAT,
    /** Each staff member. */
    @Label(zh = "从业人员")
    STAFF_MEMBER,
    /** Each certificate of a staff member. */
    @Label(zh = "证书")
    CERTIFICATE,
    /** Each document of the filing. */
    @Label(zh = "备案材料")
    FILING_DOCUMENT,
    /** Each change of the filing. */
    @Label(zh = "备案变更")
    FILING_CHANGE,
    /** Each room of the premises. */
    @Label(zh = "房间")
    ROOM,
    /** Each claim. */
    @Label(zh = "补助申报")
    CLAIM,
    /** Each employer. */
    @Label(zh = "用人单位")
    EMPLOYER,
    /** Each region. */
    @Label(zh = "区域")
    REGION,
    /** Each residential area of a region. */
    @Label(zh = "居住区")
    RESIDENTIAL_AREA,
    /** Each responsibility assignment. */
    @Label(zh = "职责")
    RESPONSIBILITY,
    /** Each coordinating body. */
    @Label(zh = "议事协调机构")
    JOINT_CONFERENCE
}
