package org.tuoyu.serialization.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes of an enum, found from characters without making a text of them. Immutable.
 *
 * @param <E> the enum
 */
public final class CodeTable<E extends Enum<E>> {

    private final int number;
    private final E[] constants;
    private final String[] names;
    private final int[] slots;

    /**
     * Creates a table.
     *
     * @param number the number of the code list
     * @param constants all constants in order
     */
    public CodeTable(int number, E[] constants) {
        this.number = number;
        this.constants = constants.clone();
        this.names = new String[constants.length];
        this.slots = new int[Integer.highestOneBit(Math.max(1, constants.length)) * 4];
        for (int i = 0; i < constants.length; i++) {
            names[i] = constants[i].name();
            slots[freeSlot(names[i].hashCode())] = i + 1;
        }
    }

    private int freeSlot(int hash) {
        int slot = mix(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int mix(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    @Nullable
    E find(char[] text, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = mix(hash);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            if (same(names[found], text, offset, length)) {
                return constants[found];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return null;
    }

    private static boolean same(String name, char[] text, int offset, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }

    int number() {
        return number;
    }

    List<String> names() {
        return Arrays.asList(names);
    }
}
