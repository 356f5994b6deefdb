package org.tuoyu.finding;

import org.tuoyu.fact.Label;

/** Whether a clause asks a rule at a place on a day, and if not, why (适用状态). */
public enum RuleStanding {
    /** It is asked. */
    @Label(zh = "适用", en = "applies")
    APPLIES,
    /** The document begins later. */
    @Label(zh = "尚未施行", en = "not yet in force")
    NOT_YET,
    /** The document has ended. */
    @Label(zh = "已失效", en = "no longer in force")
    NO_LONGER,
    /** The document is not in force that day, but judges what happened while it was. */
    @Label(zh = "仅约束其施行期间的事项", en = "asked of events of its time only")
    EVENT_ONLY,
    /** Only documents of other places ask it. */
    @Label(zh = "仅适用于其他地区", en = "only in other places")
    ELSEWHERE,
    /** A draft asks it, and drafts are switched off. */
    @Label(zh = "征求意见稿，未启用", en = "a draft, switched off")
    DRAFT,
    /** The document was never in force. */
    @Label(zh = "从未施行", en = "never in force")
    NEVER_IN_FORCE,
    /** The reading taken excludes it. */
    @Label(zh = "所取口径不适用", en = "excluded by the reading taken")
    READING,
    /** No document in force gives the figure that it compares with. */
    @Label(zh = "缺少标准", en = "no figure")
    NO_FIGURE
}
