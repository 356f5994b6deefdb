package org.tuoyu.finding;

import org.tuoyu.fact.Label;

/** What two views are compared by (比较内容). */
public enum DifferencePart {
    /** The documents in force. */
    @Label(zh = "文件", en = "documents")
    DOCUMENT,
    /** Quantities and their values. */
    @Label(zh = "标准", en = "figures")
    FIGURE,
    /** The goals of the region. */
    @Label(zh = "目标", en = "targets")
    TARGET,
    /** Subsidies, awards and reliefs. */
    @Label(zh = "补助和优惠", en = "subsidies and reliefs")
    ENTITLEMENT,
    /** Which body handles a matter. */
    @Label(zh = "办理部门", en = "bodies that handle matters")
    ROUTE,
    /** Who does what. */
    @Label(zh = "职责分工", en = "duties")
    DUTY,
    /** The members of coordinating bodies. */
    @Label(zh = "协调机构", en = "coordinating bodies")
    POST,
    /** The rules asked. */
    @Label(zh = "校验规则", en = "rules")
    RULE,
    /** The clauses. */
    @Label(zh = "条款", en = "clauses")
    CLAUSE,
    /** What follows for a submission. */
    @Label(zh = "总体结论", en = "verdict")
    VERDICT,
    /** What rules answer for a submission. */
    @Label(zh = "规则结论", en = "outcomes")
    OUTCOME,
    /** What is owed to a submission. */
    @Label(zh = "金额", en = "amounts")
    AMOUNT
}
