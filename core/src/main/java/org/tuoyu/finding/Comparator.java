package org.tuoyu.finding;

import org.tuoyu.fact.Label;

/** How an actual value is compared with an expected one (比较方式). */
public enum Comparator {
    /** At least. */
    @Label(zh = "不少于")
    AT_LEAST(">="),
    /** At most. */
    @Label(zh = "不超过")
    AT_MOST("<="),
    /** More than. */
    @Label(zh = "超过")
    MORE_THAN(">"),
    /** Equal. */
    @Label(zh = "等于")
    EQUAL("="),
    /** One of a list. */
    @Label(zh = "属于")
    ONE_OF("in"),
    /** None of a list. */
    @Label(zh = "不属于")
    NONE_OF("not in"),
    /** Includes all of a list. */
    @Label(zh = "包含")
    INCLUDES("includes");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /**
     * The sign in reports.
     *
     * @return such as {@code >=}
     */
    public String sign() {
        return sign;
    }
}
