package org.tuoyu.validation.engine;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@link Questions} were answered for one element: a bit a condition. Not thread-safe. */
final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private long yes;
    private long open;
    private long failed;
    private @Nullable Object outer;
    private long outerYes;
    private long outerOpen;
    private long outerFailed;

    /** Whether what encloses the element is another than before; then its replies are forgotten. */
    boolean isOfOther(Object enclosing) {
        if (enclosing == outer) {
            return false;
        }
        outer = enclosing;
        yes = 0;
        open = 0;
        failed = 0;
        return true;
    }

    /** Keeps the replies given so far for all elements that are enclosed. */
    void keepOuter() {
        outerYes = yes;
        outerOpen = open;
        outerFailed = failed;
    }

    /** Forgets the replies for the element before. */
    void forgetOwn() {
        yes = outerYes;
        open = outerOpen;
        failed = outerFailed;
    }

    /** Adds conditions that hold, and conditions that nobody can tell. */
    void add(long holding, long unknown) {
        yes |= holding;
        open |= unknown;
    }

    void failed(long bits, RuntimeException e) {
        LOG.debug("conditions failed with {}", e.getClass().getName());
        failed |= bits;
    }

    /** The conditions that hold. */
    long yes() {
        return yes;
    }

    /** The conditions that nobody can tell. */
    long open() {
        return open;
    }

    /** Whether some condition could not be asked. */
    boolean hasFailed() {
        return failed != 0;
    }

    /** Whether one of some conditions is false. */
    boolean exclude(long conditions) {
        return ((yes | open | failed) & conditions) != conditions;
    }

    /** Whether one of some conditions could not be asked. */
    boolean hasFailed(long conditions) {
        return (failed & conditions) != 0;
    }

    /** Whether all of some conditions are true. */
    boolean hold(long conditions) {
        return (yes & conditions) == conditions;
    }
}
