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
    private final char[][] names;
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
        this.names = new char[constants.length][];
        this.slots = new int[Integer.highestOneBit(Math.max(1, constants.length)) * 4];
        for (int i = 0; i < constants.length; i++) {
            names[i] = constants[i].name().toCharArray();
            slots[freeSlot(names[i])] = i + 1;
        }
    }

    private int freeSlot(char[] name) {
        int slot = slot(name, 0, name.length);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** From the length and three of the characters; codes of one list seldom share them. */
    private int slot(char[] text, int offset, int length) {
        int hash = length * 31 + text[offset];
        hash = hash * 31 + text[offset + (length >> 1)];
        hash = hash * 31 + text[offset + length - 1];
        return (hash ^ hash >>> 7) & slots.length - 1;
    }

    @Nullable
    E find(char[] text, int offset, int length) {
        if (length == 0) {
            return null;
        }
        int slot = slot(text, offset, length);
        while (slots[slot] != 0) {
            int found = slots[slot] - 1;
            char[] name = names[found];
            if (Arrays.equals(name, 0, name.length, text, offset, offset + length)) {
                return constants[found];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return null;
    }

    int number() {
        return number;
    }

    List<String> names() {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
