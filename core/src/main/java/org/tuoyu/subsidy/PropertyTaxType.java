package org.tuoyu.subsidy;

import org.tuoyu.fact.Label;

/** A tax on holding property (房地产保有税种). */
public enum PropertyTaxType {
    /** Property tax. */
    @Label(zh = "房产税")
    PROPERTY_TAX,
    /** Urban land-use tax. */
    @Label(zh = "城镇土地使用税")
    URBAN_LAND_USE_TAX
}
