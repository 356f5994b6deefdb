package org.tuoyu.validation.engine;

/** Facts that were stated and could not be read: what they would say is open, though they look as if they were not stated. */
@FunctionalInterface
public interface LostFacts {

    /** Everything that was stated could be read. */
    LostFacts NONE = pointer -> false;

    /**
     * Whether a fact that is not there was lost.
     *
     * @param pointer JSON Pointer of the fact
     * @return {@code false} when it was not stated
     */
    boolean include(String pointer);
}
