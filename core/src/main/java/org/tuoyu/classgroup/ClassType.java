package org.tuoyu.classgroup;

import org.tuoyu.fact.Label;

/**
 * The type of a class by age (班型).
 *
 * <p>Source: 托育机构设置标准（试行）.
 */
public enum ClassType {
    /** The youngest. */
    @Label(zh = "乳儿班")
    INFANT,
    /** Between the youngest and the oldest. */
    @Label(zh = "托小班")
    YOUNGER_TODDLER,
    /** The oldest. */
    @Label(zh = "托大班")
    OLDER_TODDLER,
    /** Several ages together. */
    @Label(zh = "混合编班")
    MIXED_AGE
}
