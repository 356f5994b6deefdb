package org.tuoyu.serialization.internal;

import java.util.Arrays;

/**
 * The order in which documents have lately named their fields: a guess that makes reading faster and never changes what is
 * read. Shared by threads without locks: a stale guess only costs time.
 */
public final class NameOrder {

    private final byte[][] following;

    /** Creates an order that expects the order of declaration. */
    public NameOrder() {
        following = new byte[ModelTypes.COUNT][];
    }

    /** The field expected after field i stands at i + 1; what is expected first at 0; -1 when nothing is expected. */
    byte[] of(Shape shape) {
        byte[] known = following[shape.number()];
        return known == null ? following[shape.number()] = declared(shape.size()) : known;
    }

    private static byte[] declared(int size) {
        byte[] order = new byte[size + 1];
        for (int i = 0; i < size; i++) {
            order[i] = (byte) i;
        }
        Arrays.fill(order, size, size + 1, (byte) -1);
        return order;
    }
}
