package org.tuoyu.region;

import org.tuoyu.fact.Label;

/** A phase in which childcare keeps step with the housing (同步环节). */
public enum ConstructionPhase {
    /** Planning. */
    @Label(zh = "同步规划", en = "planned in step")
    PLANNING,
    /** Design. */
    @Label(zh = "同步设计", en = "designed in step")
    DESIGN,
    /** Construction. */
    @Label(zh = "同步建设", en = "built in step")
    CONSTRUCTION,
    /** Acceptance. */
    @Label(zh = "同步验收", en = "accepted in step")
    ACCEPTANCE,
    /** Handover. */
    @Label(zh = "同步交付", en = "handed over in step")
    HANDOVER
}
