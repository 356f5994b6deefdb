package org.tuoyu.employer;

import org.tuoyu.fact.Label;

/** What an employer does to ease family care (灵活用工措施). */
public enum FlexibleWorkMeasure {
    /** Flexible hours. */
    @Label(zh = "弹性工时")
    FLEXIBLE_HOURS,
    /** Reduced hours. */
    @Label(zh = "缩短工时")
    REDUCED_HOURS,
    /** Work from elsewhere. */
    @Label(zh = "居家远程")
    REMOTE
}
