package org.tuoyu.policy;

import org.tuoyu.fact.Label;
import org.tuoyu.finding.Severity;

/** Where a document stands in its life (文件状态). It caps the severity of a breach. */
public enum DocumentStatus {
    /** In force between its dates. */
    @Label(zh = "现行有效")
    IN_FORCE(Severity.ERROR),
    /** A draft: it binds nobody. */
    @Label(zh = "征求意见稿")
    DRAFT(Severity.INFO),
    /** Its period has ended; it still decides what happened within it. */
    @Label(zh = "已失效")
    EXPIRED(Severity.ERROR),
    /** Replaced by a later document; it still decides what happened before. */
    @Label(zh = "已被替代")
    SUPERSEDED(Severity.ERROR);

    private final Severity highest;

    DocumentStatus(Severity highest) {
        this.highest = highest;
    }

    /**
     * The highest severity that a breach of such a document can have.
     *
     * @return never null
     */
    public Severity highestSeverity() {
        return highest;
    }
}
