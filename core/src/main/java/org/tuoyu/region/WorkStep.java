package org.tuoyu.region;

import org.tuoyu.fact.Label;

/**
 * Steps that plans of work name (工作步骤). An open list: the plan of another place may name steps of its own.
 */
@Label(zh = "工作步骤", en = "step of work")
public enum WorkStep {
    /** A survey of what there is. */
    @Label(zh = "摸底调查", en = "survey")
    SURVEY,
    /** A plan of how to proceed. */
    @Label(zh = "实施方案", en = "plan")
    PLAN,
    /** Sites are planned and built. */
    @Label(zh = "规划建设", en = "planning and building")
    BUILD,
    /** Staff are trained. */
    @Label(zh = "师资培训", en = "training of staff")
    STAFF_TRAINING,
    /** Children can be admitted. */
    @Label(zh = "具备入托条件", en = "readiness for admission")
    READY,
    /** Institutions are registered and filed. */
    @Label(zh = "登记备案", en = "registration and filing")
    FILING,
    /** Children are admitted. */
    @Label(zh = "招收婴幼儿", en = "admission of children")
    ENROLMENT,
    /** The work is completed. */
    @Label(zh = "全面完成", en = "completion")
    COMPLETION,
    /** A plan of the whole service system. */
    @Label(zh = "服务体系规划", en = "plan of the service system")
    SYSTEM_PLAN,
    /** Institutions at work are found and listed. */
    @Label(zh = "摸底排查", en = "stock-taking")
    STOCK_TAKING,
    /** What was found is sorted into kinds. */
    @Label(zh = "分类梳理", en = "sorting")
    SORTING,
    /** The implementing opinions are issued. */
    @Label(zh = "印发实施意见", en = "issue of the opinions")
    OPINIONS_ISSUED,
    /** Filing is put in order. */
    @Label(zh = "规范备案", en = "regular filing")
    FILING_REGULARISED
}
