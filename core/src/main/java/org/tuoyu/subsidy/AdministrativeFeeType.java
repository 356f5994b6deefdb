package org.tuoyu.subsidy;

import org.tuoyu.fact.Label;

/** A charge of the administration (行政事业性收费). */
public enum AdministrativeFeeType {
    /** Registration of real estate. */
    @Label(zh = "不动产登记费")
    REAL_ESTATE_REGISTRATION,
    /** Reclamation of farmland. */
    @Label(zh = "耕地开垦费")
    FARMLAND_RECLAMATION,
    /** Rehabilitation of land. */
    @Label(zh = "土地复垦费")
    LAND_REHABILITATION,
    /** Idle land. */
    @Label(zh = "土地闲置费")
    IDLE_LAND,
    /** Urban infrastructure. */
    @Label(zh = "城市基础设施配套费")
    URBAN_INFRASTRUCTURE,
    /** Air-defence basements elsewhere. */
    @Label(zh = "防空地下室易地建设费")
    AIR_DEFENCE_RELOCATION,
    /** Another charge. */
    @Label(zh = "其他")
    OTHER
}
