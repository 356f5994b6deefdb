package org.tuoyu.employer;

import org.tuoyu.fact.Label;

/** A leave for families (假期类型). */
public enum FamilyLeaveType {
    /** Maternity leave. */
    @Label(zh = "产假")
    MATERNITY,
    /** Nursing leave. */
    @Label(zh = "哺乳假")
    NURSING,
    /** Additional maternity leave. */
    @Label(zh = "生育奖励假", en = "extra leave for a birth")
    REWARD,
    /** Paternity leave. */
    @Label(zh = "陪产假")
    PATERNITY,
    /** Parental leave. */
    @Label(zh = "育儿假")
    PARENTAL
}
