package org.tuoyu.incident;

import org.tuoyu.fact.Label;

/** What an authority ordered after a violation (处理措施). */
public enum ViolationMeasure {
    /** An order to correct. */
    @Label(zh = "责令改正")
    ORDER_TO_CORRECT,
    /** Public criticism. */
    @Label(zh = "通报批评")
    PUBLIC_CRITICISM,
    /** A warning. */
    @Label(zh = "警告")
    WARNING,
    /** A fine. */
    @Label(zh = "罚款")
    FINE,
    /** An order to stop the service. */
    @Label(zh = "责令停止托育服务")
    SERVICE_STOPPED
}
