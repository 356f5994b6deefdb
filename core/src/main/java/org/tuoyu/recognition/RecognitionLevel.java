package org.tuoyu.recognition;

import org.tuoyu.fact.Label;

/** The level of government that recognises (认定级别). */
public enum RecognitionLevel {
    /** A county or district. */
    @Label(zh = "区县级")
    COUNTY,
    /** A city. */
    @Label(zh = "市级")
    MUNICIPAL,
    /** A province. */
    @Label(zh = "省级")
    PROVINCIAL,
    /** The state. */
    @Label(zh = "国家级")
    NATIONAL
}
