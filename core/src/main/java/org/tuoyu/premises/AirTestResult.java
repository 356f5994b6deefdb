package org.tuoyu.premises;

import org.tuoyu.fact.Label;

/** The result of a test of indoor air (空气检测结论). */
public enum AirTestResult {
    /** Within the limits. */
    @Label(zh = "合格", en = "passed")
    PASS,
    /** Beyond the limits. */
    @Label(zh = "不合格", en = "failed")
    FAIL
}
