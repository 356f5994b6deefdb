package org.tuoyu.classgroup;

import org.tuoyu.fact.Label;

/** The mode of care by time (服务方式). */
public enum ServiceMode {
    /** The whole day. */
    @Label(zh = "全日托", en = "full-day care")
    FULL_DAY,
    /** Half the day. */
    @Label(zh = "半日托", en = "half-day care")
    HALF_DAY,
    /** By the hour. */
    @Label(zh = "计时托", en = "hourly care")
    HOURLY,
    /** Now and then. */
    @Label(zh = "临时托", en = "occasional care")
    OCCASIONAL
}
