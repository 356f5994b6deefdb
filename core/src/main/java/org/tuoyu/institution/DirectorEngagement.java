package org.tuoyu.institution;

import org.tuoyu.fact.Label;

/** How the person who directs an institution was engaged (负责人任用方式). */
public enum DirectorEngagement {
    /** The founder or the legal representative directs it. */
    @Label(zh = "举办者自任")
    OWNER,
    /** A contractor directs it. */
    @Label(zh = "承包")
    CONTRACTED,
    /** A hired person directs it. */
    @Label(zh = "受聘")
    HIRED
}
