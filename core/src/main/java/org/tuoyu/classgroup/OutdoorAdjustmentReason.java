package org.tuoyu.classgroup;

import org.tuoyu.fact.Label;

/** Why outdoor time was shortened (户外调整原因). */
public enum OutdoorAdjustmentReason {
    /** Cold. */
    @Label(zh = "严寒")
    COLD,
    /** Heat. */
    @Label(zh = "酷暑")
    HEAT,
    /** Bad weather. */
    @Label(zh = "恶劣天气")
    WEATHER,
    /** Bad air. */
    @Label(zh = "空气质量")
    AIR_QUALITY
}
