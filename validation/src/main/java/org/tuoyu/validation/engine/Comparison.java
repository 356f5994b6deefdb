package org.tuoyu.validation.engine;

import org.tuoyu.finding.OutcomeType;

/**
 * A form, compiled for one rule: it judges the element under the cursor. Immutable and without state, so that threads
 * share it. What it finds wrong, and which facts it misses, it notes on the cursor.
 */
public interface Comparison {

    /**
     * Judges the element under the cursor by the edition that the cursor holds.
     *
     * @param cursor where the check stands
     * @return the answer; on {@code BREACHED} actual and expected are noted, on {@code UNDETERMINED} what is missing
     */
    OutcomeType judge(Cursor cursor);
}
