package org.tuoyu.policy;

import org.tuoyu.fact.Label;
import org.tuoyu.finding.Severity;

/** How strongly a clause binds (规范强度), taken from its wording. It caps the severity of a breach. */
public enum NormStrength {
    /** A duty or a prohibition. */
    @Label(zh = "应当")
    MUST(Severity.ERROR),
    /** A duty in principle. */
    @Label(zh = "宜")
    SHOULD(Severity.WARNING),
    /** Something encouraged or supported. */
    @Label(zh = "鼓励")
    ENCOURAGED(Severity.ADVICE),
    /** A goal of a region, never a duty of an institution. */
    @Label(zh = "目标")
    TARGET(Severity.INFO),
    /** Something that the addressee may claim. */
    @Label(zh = "享受")
    ENTITLED(Severity.WARNING),
    /** A permission. */
    @Label(zh = "可以")
    MAY(Severity.ADVICE),
    /** No norm: a definition, a description or an intention. */
    @Label(zh = "无", en = "none")
    NONE(Severity.INFO);

    private final Severity highest;

    NormStrength(Severity highest) {
        this.highest = highest;
    }

    /**
     * The highest severity that a breach of such a clause can have.
     *
     * @return never null
     */
    public Severity highestSeverity() {
        return highest;
    }
}
