package org.tuoyu.validation.subsidy;

/** A way of computing (算法). Holds no figure, date or place; safe for use by many threads. */
interface Scheme {

    /**
     * Computes for someone whom the entitlement reaches.
     *
     * @param matter who, when and under which readings
     * @return owed only when every fact that the amount rests on is stated
     */
    Finding compute(Matter matter);

    /** Whether what was paid before must be stated before an amount is told. */
    default boolean asksWhatWasPaid() {
        return pays();
    }

    /** Whether money is handed over; a relief leaves money where it is and is not part of a total. */
    default boolean pays() {
        return false;
    }
}
