package org.tuoyu.finding;

import org.tuoyu.fact.Label;

/** How grave a breach is (级别), the gravest first. */
public enum Severity {
    /** It must be corrected; it rejects the submission. */
    @Label(zh = "错误")
    ERROR,
    /** It wants attention. */
    @Label(zh = "警告")
    WARNING,
    /** It is recommended. */
    @Label(zh = "建议")
    ADVICE,
    /** It is worth knowing. */
    @Label(zh = "提示")
    INFO;

    /**
     * This severity, lowered to a cap.
     *
     * @param cap the highest severity allowed
     * @return the less grave of the two
     */
    public Severity atMost(Severity cap) {
        return compareTo(cap) >= 0 ? this : cap;
    }

    /**
     * The graver of two severities.
     *
     * @param other another severity
     * @return this one when both are the same
     */
    public Severity or(Severity other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
