package org.tuoyu.operation;

import org.tuoyu.fact.Label;

/** The tariff by which a utility is charged (价格类别). */
public enum TariffClass {
    /** The residential price. */
    @Label(zh = "居民价格")
    RESIDENTIAL,
    /** Any other price. */
    @Label(zh = "非居民价格")
    NON_RESIDENTIAL
}
