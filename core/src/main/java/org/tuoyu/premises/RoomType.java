package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** What a room is for (房间类型). */
public enum RoomType {
    /** Where children live, eat, sleep and play. */
    @Label(zh = "生活用房")
    LIVING,
    /** Service and management. */
    @Label(zh = "服务管理用房")
    SERVICE_MANAGEMENT,
    /** Supply. */
    @Label(zh = "供应用房")
    SUPPLY,
    /** Health care. */
    @Label(zh = "保健室")
    HEALTH,
    /** Observation of unwell children. */
    @Label(zh = "保健观察室")
    HEALTH_OBSERVATION,
    /** Nursing and feeding. */
    @Label(zh = "喂奶室")
    FEEDING,
    /** Kitchen. */
    @Label(zh = "厨房")
    KITCHEN
}
