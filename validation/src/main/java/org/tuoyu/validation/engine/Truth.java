package org.tuoyu.validation.engine;

/** The three values of a condition: a fact that is not stated makes it unknown, never false. */
public enum Truth {
    /** The condition holds. */
    TRUE,
    /** It does not. */
    FALSE,
    /** A fact it needs is not stated. */
    UNKNOWN;

    /**
     * The truth of a decided condition.
     *
     * @param holds whether it holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }
}
