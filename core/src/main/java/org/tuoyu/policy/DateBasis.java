package org.tuoyu.policy;

import org.tuoyu.fact.Label;

/** What the dates of a document rest on (日期依据). */
public enum DateBasis {
    /** The document states the date. */
    @Label(zh = "文中载明", en = "stated in the document")
    STATED,
    /** It is in force from the day of issue. */
    @Label(zh = "自印发之日", en = "from the day of issue")
    ON_ISSUE,
    /** It is in force from publication; the day used is noted. */
    @Label(zh = "自发布之日", en = "from publication")
    ON_PUBLICATION,
    /** No date is stated; the day of issue is assumed. */
    @Label(zh = "推定")
    ASSUMED,
    /** It has no date of force. */
    @Label(zh = "无", en = "no date")
    NONE
}
