package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** What a clause is by its content (条款类型). */
public enum ClauseKind {
    /** A norm that facts satisfy or breach. */
    @Label(zh = "规则")
    RULE,
    /** A subsidy, award or relief. */
    @Label(zh = "权益", en = "entitlement")
    ENTITLEMENT,
    /** Which body handles what. */
    @Label(zh = "办理路径")
    ROUTE,
    /** A goal with or without a figure. */
    @Label(zh = "目标")
    TARGET,
    /** A task of a body. */
    @Label(zh = "职责")
    DUTY,
    /** A dated step of a plan. */
    @Label(zh = "步骤")
    STEP,
    /** A list of kinds. */
    @Label(zh = "分类")
    CLASSIFICATION,
    /** A date or quantity that others use. */
    @Label(zh = "参数")
    PARAMETER,
    /** Something encouraged. */
    @Label(zh = "鼓励")
    ENCOURAGEMENT,
    /** What a word means or where the text applies. */
    @Label(zh = "定义")
    DEFINITION,
    /** What follows a breach. */
    @Label(zh = "罚则")
    SANCTION,
    /** A pointer to another text. */
    @Label(zh = "援引")
    REFERENCE,
    /** Purpose, basis or description. */
    @Label(zh = "叙述")
    NARRATIVE
}
