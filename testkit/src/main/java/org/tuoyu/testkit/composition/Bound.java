package org.tuoyu.testkit.composition;

/**
 * One bound that a rule sets (界限), with what puts an element just inside it and just outside it.
 *
 * @param label what the bound is about, empty when the rule has one bound only
 * @param inside makes the element satisfy the rule, just so
 * @param outside makes the element break the rule, just so
 */
record Bound(String label, Edit inside, Edit outside) {

    /** A change of a tree. */
    @FunctionalInterface
    interface Edit {

        /** Changes the facts that the rule compares at an element; says whether it could. */
        boolean apply(Site site);
    }
}
