package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** Whose outdoor space is used (室外场地来源). */
public enum OutdoorSource {
    /** The institution's own. */
    @Label(zh = "自有")
    OWN,
    /** Public space nearby. */
    @Label(zh = "借用附近公共场地", en = "shared public place nearby")
    SHARED_NEARBY_PUBLIC
}
