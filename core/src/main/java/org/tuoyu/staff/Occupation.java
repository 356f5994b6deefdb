package org.tuoyu.staff;

import org.tuoyu.fact.Label;

/** The occupation that a certificate or a training is for (职业（工种）). */
public enum Occupation {
    /** Infant care and development. */
    @Label(zh = "育婴员（婴幼儿发展引导员）", en = "infant care worker")
    INFANT_CARE,
    /** Care in nurseries. */
    @Label(zh = "保育员（保育师）", en = "nursery care worker")
    NURSERY_CARE,
    /** Any other. */
    @Label(zh = "其他")
    OTHER
}
