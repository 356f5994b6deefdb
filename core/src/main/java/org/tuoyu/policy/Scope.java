package org.tuoyu.policy;

import java.util.List;
import org.tuoyu.fact.Label;

/** The element of a submission that a rule walks over (规则对象). */
public enum Scope {
    /** The submission. */
    @Label(zh = "报送文档")
    SUBMISSION,
    /** Each institution. */
    @Label(zh = "托育机构")
    INSTITUTION("institutions"),
    /** Each class group of an institution. */
    @Label(zh = "班级")
    CLASS_GROUP("institutions", "classGroups"),
    /** Each child. */
    @Label(zh = "婴幼儿")
    CHILD("institutions", "children"),
    /** Each absence of a child. */
    @Label(zh = "离托")
    ABSENCE("institutions", "children", "absences"),
    /** Each entry of the seat table. */
    @Label(zh = "托位")
    SEAT("institutions", "seats"),
    /** Each staff member. */
    @Label(zh = "从业人员")
    STAFF_MEMBER("institutions", "staff"),
    /** Each certificate of a staff member. */
    @Label(zh = "证书")
    CERTIFICATE("institutions", "staff", "certificates"),
    /** Each document of the filing. */
    @Label(zh = "备案材料")
    FILING_DOCUMENT("institutions", "filing.documents"),
    /** Each change of the filing. */
    @Label(zh = "备案变更")
    FILING_CHANGE("institutions", "filing.changes"),
    /** Each room of the premises. */
    @Label(zh = "房间")
    ROOM("institutions", "premises.rooms"),
    /** Each claim. */
    @Label(zh = "补助申报")
    CLAIM("claims"),
    /** Each employer. */
    @Label(zh = "用人单位")
    EMPLOYER("employers"),
    /** Each region. */
    @Label(zh = "区域")
    REGION("regions"),
    /** Each residential area of a region. */
    @Label(zh = "居住区")
    RESIDENTIAL_AREA("regions", "residentialAreas"),
    /** Each responsibility assignment. */
    @Label(zh = "职责")
    RESPONSIBILITY("responsibilities"),
    /** Each coordinating body. */
    @Label(zh = "议事协调机构")
    JOINT_CONFERENCE("jointConferences");

    private final List<String> lists;

    Scope(String... lists) {
        this.lists = List.of(lists);
    }

    /**
     * The lists that lead from the submission to the elements.
     *
     * @return paths from one element to the next, the first one from the submission; empty for the submission itself
     */
    public List<String> lists() {
        return lists;
    }
}
