package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/**
 * A condition of a site that is declared (选址承诺).
 *
 * <p>Source: 托育机构设置标准（试行）.
 */
public enum SiteCondition {
    /** Good natural conditions. */
    @Label(zh = "自然条件良好")
    GOOD_NATURAL_CONDITIONS,
    /** Within easy reach. */
    @Label(zh = "交通便利")
    TRANSPORT_ACCESS,
    /** Hygiene and environment fit for children. */
    @Label(zh = "符合卫生和环保要求")
    SOUND_ENVIRONMENT,
    /** Away from harmful buildings, facilities and pollution. */
    @Label(zh = "远离危险源")
    AWAY_FROM_HAZARDS,
    /** Fit to withstand earthquakes. */
    @Label(zh = "满足抗震要求")
    EARTHQUAKE_RESISTANT,
    /** Fit for fire protection and evacuation. */
    @Label(zh = "满足防火和疏散要求")
    FIRE_AND_EVACUATION
}
