package org.tuoyu.recognition;

import org.tuoyu.fact.Label;

/** The grade of a quality evaluation (质量评估等级). */
public enum QualityGrade {
    /** The best grade. */
    @Label(zh = "优秀")
    A,
    /** The second grade. */
    @Label(zh = "良好")
    B,
    /** The third grade. */
    @Label(zh = "合格")
    C,
    /** The lowest grade. */
    @Label(zh = "不合格")
    D
}
