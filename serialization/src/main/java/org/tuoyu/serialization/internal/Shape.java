package org.tuoyu.serialization.internal;

import com.fasterxml.jackson.core.io.SerializedString;

/** The field names of a model type, found by number and by name. Immutable. */
public final class Shape {

    /** There is no further field. */
    public static final int END = -1;

    /** A field of a name that the type does not have. */
    public static final int UNKNOWN = -2;

    private final int number;
    private final boolean extensible;
    private final SerializedString[] names;
    private final int[] slots;
    private final int[] required;
    private final int[] mandatory;
    private final long[] personal;

    /**
     * Creates a shape.
     *
     * @param number the number of the type
     * @param extensible whether unknown fields are kept
     * @param required the bits of the fields whose absence is a fault, 64 fields an element
     * @param mandatory the bits of the fields without which there is no object
     * @param personal the bits of the fields about a person
     * @param names the fields in order
     */
    public Shape(int number, boolean extensible, long[] required, long[] mandatory, long[] personal, String... names) {
        this.number = number;
        this.extensible = extensible;
        this.required = fields(required);
        this.mandatory = fields(mandatory);
        this.personal = personal.clone();
        this.names = new SerializedString[names.length];
        this.slots = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        for (int i = 0; i < names.length; i++) {
            this.names[i] = new SerializedString(names[i]);
            slots[freeSlot(names[i].hashCode())] = i + 1;
        }
    }

    private static int[] fields(long[] bits) {
        int count = 0;
        for (long part : bits) {
            count += Long.bitCount(part);
        }
        int[] fields = new int[count];
        int next = 0;
        for (int field = 0; next < count; field++) {
            if ((bits[field >> 6] >>> field & 1) != 0) {
                fields[next++] = field;
            }
        }
        return fields;
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

    int find(String name) {
        int slot = mix(name.hashCode());
        while (slots[slot] != 0) {
            int field = slots[slot] - 1;
            if (names[field].getValue().equals(name)) {
                return field;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return UNKNOWN;
    }

    int number() {
        return number;
    }

    boolean isExtensible() {
        return extensible;
    }

    int size() {
        return names.length;
    }

    SerializedString serialized(int field) {
        return names[field];
    }

    String name(int field) {
        return names[field].getValue();
    }

    /** The fields whose absence is a fault; the caller must not change it. */
    int[] required() {
        return required;
    }

    /** The fields without which there is no object; the caller must not change it. */
    int[] mandatory() {
        return mandatory;
    }

    boolean isPersonal(int field) {
        return (personal[field >> 6] >>> field & 1) != 0;
    }
}
