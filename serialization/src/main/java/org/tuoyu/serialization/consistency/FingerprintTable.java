package org.tuoyu.serialization.consistency;

/**
 * A map from fingerprints to one number each, in 16 bytes an entry, that takes no more than so many entries. For one thread.
 */
final class FingerprintTable {

    static final long ABSENT = Long.MIN_VALUE;

    private final int most;
    private long[] keys = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;
    private boolean full;

    FingerprintTable(int most) {
        this.most = most;
    }

    /** Enters a number; answers the one that was there before, which stays, or ABSENT. */
    long putIfAbsent(long fingerprint, long value) {
        long key = fingerprint == 0 ? 1 : fingerprint;
        int slot = slot(keys, key);
        if (keys[slot] == key) {
            return values[slot];
        }
        if (size == most) {
            full = true;
            return ABSENT;
        }
        keys[slot] = key;
        values[slot] = value;
        size++;
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        return ABSENT;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** Whether an entry was refused. */
    boolean isFull() {
        return full;
    }
}
