package org.tuoyu.region;

import org.tuoyu.fact.Label;

/** A phase in which childcare keeps step with the housing (同步环节). */
public enum ConstructionPhase {
    /** Planning. */
    @Label(zh = "同步规划")
    PLANNING,
    /** Design. */
    @Label(zh = "同步设计")
    DESIGN,
    /** Construction. */
    @Label(zh = "同步建设")
    CONSTRUCTION,
    /** Acceptance. */
    @Label(zh = "同步验收")
    ACCEPTANCE,
    /** Handover. */
    @Label(zh = "同步交付")
    HANDOVER
}
