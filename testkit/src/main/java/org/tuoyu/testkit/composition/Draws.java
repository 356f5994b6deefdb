package org.tuoyu.testkit.composition;

/**
 * Numbers drawn from a seed (抽样): SplitMix64 as Steele, Lea and Flood gave it in 2014, written out here so that a seed
 * draws the same numbers on every JDK. Not safe for use by many threads.
 */
final class Draws {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Draws(long seed) {
        this.state = seed;
    }

    private long next() {
        state += GAMMA;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** A number from least to most, both inclusive. */
    int between(int least, int most) {
        return least + (int) Long.remainderUnsigned(next(), most - least + 1L);
    }
}
