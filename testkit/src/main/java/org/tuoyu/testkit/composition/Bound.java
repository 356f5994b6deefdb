package org.tuoyu.testkit.composition;

/**
 * One bound that a rule sets (界限), with what puts an element just inside it and just outside it.
 *
 * @param label what the bound is about, empty when the rule has one bound only
 * @param inside makes the element satisfy the rule, just so
 * @param outside makes the element break the rule, just so
 */
record Bound(String label, Edit inside, Edit outside) {

    /** The same bound under another name. */
    Bound named(String other) {
        return new Bound(other, inside, outside);
    }

    /** A change of a tree. */
    @FunctionalInterface
    interface Edit {

        /** Changes the facts that the rule compares at an element; says whether it could. */
        boolean apply(Site site);
    }
}
