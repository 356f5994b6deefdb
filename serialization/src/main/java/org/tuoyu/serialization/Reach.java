package org.tuoyu.serialization;

/** How far a reader came. */
enum Reach {
    /** To the end, and every fault is listed. */
    COMPLETE,
    /** To the end, with more faults than are listed. */
    ENDED,
    /** Not to the end of the document, whose bytes are all there. */
    REFUSED,
    /** Not even all bytes were taken in. */
    CUT_OFF;

    static Reach ended(boolean complete) {
        return complete ? COMPLETE : ENDED;
    }
}
