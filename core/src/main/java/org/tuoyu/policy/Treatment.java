package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** What became of a clause in this library (条款处理方式). */
public enum Treatment {
    /** Decided on facts. */
    @Label(zh = "规则")
    RULE,
    /** A declared fact with evidence; a person must look. */
    @Label(zh = "声明")
    ATTESTATION,
    /** Computed, referred, or promised without a figure. */
    @Label(zh = "权益")
    ENTITLEMENT,
    /** Answers which body. */
    @Label(zh = "路径")
    ROUTE,
    /** Measured for a region. */
    @Label(zh = "目标")
    TARGET,
    /** Answers who does what. */
    @Label(zh = "职责")
    DUTY,
    /** A dated step. */
    @Label(zh = "步骤")
    STEP,
    /** A code list of the models. */
    @Label(zh = "分类")
    CLASSIFICATION,
    /** A dated value. */
    @Label(zh = "参数")
    PARAMETER,
    /** Nothing to decide; the reason is given. */
    @Label(zh = "不可判定")
    NOT_DECIDABLE
}
