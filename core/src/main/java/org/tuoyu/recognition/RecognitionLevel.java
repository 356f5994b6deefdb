package org.tuoyu.recognition;

import org.tuoyu.fact.Label;

/** The level of government that recognises (认定级别). */
public enum RecognitionLevel {
    /** A county or district. */
    @Label(zh = "区县级", en = "district or county level")
    COUNTY,
    /** A city. */
    @Label(zh = "市级", en = "municipal level")
    MUNICIPAL,
    /** A province. */
    @Label(zh = "省级", en = "provincial level")
    PROVINCIAL,
    /** The state. */
    @Label(zh = "国家级", en = "national level")
    NATIONAL
}
