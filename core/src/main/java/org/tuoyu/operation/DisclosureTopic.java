package org.tuoyu.operation;

import org.tuoyu.fact.Label;

/**
 * A matter that an institution makes public (公示事项).
 *
 * <p>Source: 托育机构管理规范（试行）.
 */
public enum DisclosureTopic {
    /** Fees. */
    @Label(zh = "收费")
    FEES,
    /** Care. */
    @Label(zh = "照护服务")
    CARE,
    /** Meals and nutrition. */
    @Label(zh = "膳食营养")
    MEALS_NUTRITION,
    /** Health care. */
    @Label(zh = "卫生保健")
    HEALTH,
    /** Security. */
    @Label(zh = "安全保卫")
    SECURITY,
    /** Staff. */
    @Label(zh = "从业人员")
    STAFF,
    /** The result of an evaluation. */
    @Label(zh = "评估结果")
    EVALUATION
}
