package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** What else the building is used for (建筑用途). */
public enum BuildingUse {
    /** Dwelling, production and storage in one. */
    @Label(zh = "三合一场所", en = "dwelling, work and storage in one")
    THREE_IN_ONE,
    /** Flammables or explosives in the same building. */
    @Label(zh = "同一建筑内有易燃易爆物品", en = "flammables in the building")
    FLAMMABLES,
    /** Anything else. */
    @Label(zh = "其他")
    OTHER
}
