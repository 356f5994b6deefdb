package org.tuoyu.policy;

import org.tuoyu.fact.Label;
import org.tuoyu.finding.Severity;

/** What kind of instrument a document is (效力层级). It caps the severity of a breach. */
public enum DocumentForce {
    /** A statute. */
    @Label(zh = "法律")
    LAW(Severity.ERROR),
    /** A regulation of the State Council. */
    @Label(zh = "行政法规", en = "administrative regulation")
    REGULATION(Severity.ERROR),
    /** A rule of a department. */
    @Label(zh = "部门规章", en = "departmental rule")
    RULE(Severity.ERROR),
    /** A national normative document. */
    @Label(zh = "规范性文件", en = "normative document")
    NORMATIVE(Severity.ERROR),
    /** A local normative document. */
    @Label(zh = "地方规范性文件", en = "local normative document")
    LOCAL_NORMATIVE(Severity.ERROR),
    /** A mandatory standard. */
    @Label(zh = "强制性标准", en = "mandatory standard")
    STANDARD(Severity.ERROR),
    /** A recommended standard: it binds who adopts it. */
    @Label(zh = "推荐性标准")
    RECOMMENDED_STANDARD(Severity.ADVICE),
    /** A guide. */
    @Label(zh = "指南")
    GUIDE(Severity.WARNING),
    /** A programme or plan of measures. */
    @Label(zh = "政策")
    POLICY(Severity.WARNING),
    /** A plan that sets goals. */
    @Label(zh = "规划", en = "plan with targets")
    TARGET(Severity.INFO),
    /** A list of codes. */
    @Label(zh = "代码")
    CODE_LIST(Severity.WARNING),
    /** No force of its own, such as a bill. */
    @Label(zh = "无效力", en = "no force of its own")
    NONE(Severity.INFO);

    private final Severity highest;

    DocumentForce(Severity highest) {
        this.highest = highest;
    }

    /**
     * The highest severity that a breach of such an instrument can have.
     *
     * @return never null
     */
    public Severity highestSeverity() {
        return highest;
    }
}
