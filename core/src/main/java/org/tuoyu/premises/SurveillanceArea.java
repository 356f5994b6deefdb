package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** An area that cameras cover (监控覆盖区域). */
public enum SurveillanceArea {
    /** Entrances and exits. */
    @Label(zh = "出入口", en = "entrances and exits")
    ENTRANCE_EXIT,
    /** Where children eat and sleep. */
    @Label(zh = "生活区")
    LIVING_AREA,
    /** Where children play. */
    @Label(zh = "活动区")
    ACTIVITY_AREA,
    /** Reception. */
    @Label(zh = "接待区", en = "reception area")
    RECEPTION,
    /** Kitchen. */
    @Label(zh = "厨房")
    KITCHEN,
    /** Outdoor space. */
    @Label(zh = "室外场地", en = "outdoor area")
    OUTDOOR
}
