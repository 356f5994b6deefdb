package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** How high a building is by the fire code (建筑高度类别). */
public enum BuildingHeightClass {
    /** Low. */
    @Label(zh = "低层")
    LOW,
    /** Several storeys. */
    @Label(zh = "多层")
    MULTI,
    /** High-rise. */
    @Label(zh = "高层")
    HIGH_RISE
}
