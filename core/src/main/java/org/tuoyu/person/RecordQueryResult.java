package org.tuoyu.person;

import org.tuoyu.fact.Label;

/** What a query of criminal or abuse records found (记录查询结论). */
public enum RecordQueryResult {
    /** Nothing was found. */
    @Label(zh = "无记录", en = "no record")
    CLEAR,
    /** A record was found. */
    @Label(zh = "有记录", en = "record found")
    HIT
}
