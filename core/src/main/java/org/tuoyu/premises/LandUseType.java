package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** What land is designated for (用地类别). */
public enum LandUseType {
    /** Education and sports. */
    @Label(zh = "教育体育")
    EDUCATION,
    /** Medical care and health. */
    @Label(zh = "医疗卫生")
    HEALTH,
    /** Welfare. */
    @Label(zh = "社会福利")
    WELFARE,
    /** Commerce and services. */
    @Label(zh = "商业服务")
    COMMERCIAL,
    /** Housing. */
    @Label(zh = "住宅")
    RESIDENTIAL,
    /** Idle premises put to a new use. */
    @Label(zh = "闲置用房改造")
    IDLE_REUSE,
    /** Anything else. */
    @Label(zh = "其他")
    OTHER
}
