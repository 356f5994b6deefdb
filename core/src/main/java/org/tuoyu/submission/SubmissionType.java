package org.tuoyu.submission;

import org.tuoyu.fact.Label;

/** Why a document is submitted; decides which rules are asked (报送类型). */
public enum SubmissionType {
    /** A first filing with the county health department. */
    @Label(zh = "备案")
    FILING,
    /** A change of filed facts. */
    @Label(zh = "变更备案")
    FILING_CHANGE,
    /** The end of a filing. */
    @Label(zh = "注销备案")
    FILING_CANCELLATION,
    /** A report at the interval that the authority set. */
    @Label(zh = "定期报送")
    PERIODIC_REPORT,
    /** The report at the end of a year. */
    @Label(zh = "年度报告")
    ANNUAL_REPORT,
    /** A claim for subsidies, awards or reliefs. */
    @Label(zh = "补助申报")
    SUBSIDY_CLAIM,
    /** Statistics of a region. */
    @Label(zh = "区域统计")
    REGION_REPORT,
    /** A table of duties and bodies. */
    @Label(zh = "职责分工")
    DUTY_ASSIGNMENT,
    /** What employers need and do. */
    @Label(zh = "用人单位调查")
    EMPLOYER_SURVEY,
    /** A check for oneself, sent to nobody. */
    @Label(zh = "自查")
    SELF_CHECK
}
