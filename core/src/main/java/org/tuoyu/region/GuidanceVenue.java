package org.tuoyu.region;

import org.tuoyu.fact.Label;

/** Where families are guided (指导阵地). */
public enum GuidanceVenue {
    /** A childcare institution. */
    @Label(zh = "照护机构")
    CHILDCARE_INSTITUTION,
    /** A project point or demonstration base for parenting. */
    @Label(zh = "育儿项目点或示范基地")
    PARENTING_PROJECT_POINT,
    /** A parenting class of a community. */
    @Label(zh = "社区优育课堂")
    COMMUNITY_CLASS,
    /** Another venue. */
    @Label(zh = "其他")
    OTHER
}
