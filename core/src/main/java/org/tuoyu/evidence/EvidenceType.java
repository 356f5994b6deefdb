package org.tuoyu.evidence;

import org.tuoyu.fact.Label;

/** What kind of thing proves a statement (佐证类型). */
public enum EvidenceType {
    /** An official document. */
    @Label(zh = "文件")
    DOCUMENT,
    /** A certificate or licence. */
    @Label(zh = "证书")
    CERTIFICATE,
    /** A contract or agreement. */
    @Label(zh = "合同协议")
    CONTRACT,
    /** A record or register. */
    @Label(zh = "记录台账")
    RECORD,
    /** The report of an inspection or test. */
    @Label(zh = "检查报告")
    INSPECTION_REPORT,
    /** Photographs or footage. */
    @Label(zh = "照片影像")
    PHOTOGRAPH,
    /** An invoice or receipt. */
    @Label(zh = "票据")
    INVOICE,
    /** A publication. */
    @Label(zh = "公示公开")
    PUBLICATION,
    /** A signed declaration. */
    @Label(zh = "承诺声明")
    DECLARATION,
    /** Anything else. */
    @Label(zh = "其他")
    OTHER
}
