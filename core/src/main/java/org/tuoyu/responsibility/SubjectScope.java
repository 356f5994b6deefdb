package org.tuoyu.responsibility;

import org.tuoyu.fact.Label;

/** Which institutions a duty is about (对象范围). */
public enum SubjectScope {
    /** For-profit institutions of domestic capital. */
    @Label(zh = "内资营利性机构", en = "for-profit institutions with domestic capital")
    FOR_PROFIT_DOMESTIC,
    /** For-profit institutions of foreign capital. */
    @Label(zh = "外资营利性机构", en = "for-profit institutions with foreign capital")
    FOR_PROFIT_FOREIGN,
    /** Non-profit institutions. */
    @Label(zh = "非营利性机构", en = "non-profit institutions")
    NON_PROFIT,
    /** Public institutions. */
    @Label(zh = "事业单位", en = "public institutions")
    PUBLIC_INSTITUTION,
    /** Nursery classes of kindergartens. */
    @Label(zh = "幼儿园托班", en = "classes of kindergartens")
    KINDERGARTEN_CLASS,
    /** All. */
    @Label(zh = "全部")
    ALL
}
