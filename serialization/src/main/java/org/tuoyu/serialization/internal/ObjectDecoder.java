package org.tuoyu.serialization.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.AdditionalField;
import org.tuoyu.fact.StatedList;

/** What all decoders do: remember which fields were seen, and refuse to rely on one that is there twice. */
abstract class ObjectDecoder {

    private long seenLow;
    private long seenHigh;

    /** The unknown fields so far. */
    List<AdditionalField> additional = List.of();

    /** Passes over a field that the type does not have, or that is there a second time. */
    final void irregular(DocumentInput in, Shape shape, int field) {
        if (field < 0) {
            additional = in.unknownField(shape, additional);
        } else {
            in.duplicate();
            drop(field);
        }
    }

    /** Notes a field as seen; false when it was seen before. */
    final boolean note(int field) {
        long bit = 1L << field;
        if (field < 64) {
            boolean first = (seenLow & bit) == 0;
            seenLow |= bit;
            return first;
        }
        boolean first = (seenHigh & bit) == 0;
        seenHigh |= bit;
        return first;
    }

    /** Records the mandatory fields that were not seen. */
    final void end(DocumentInput in, Shape shape, long start) {
        if ((shape.required(0) & ~seenLow) != 0) {
            in.missing(shape, 0, seenLow, start);
        }
        if ((shape.required(1) & ~seenHigh) != 0) {
            in.missing(shape, 1, seenHigh, start);
        }
    }

    static <T> @Nullable StatedList<T> stated(@Nullable List<T> list) {
        return list == null ? null : StatedList.copyOf(list);
    }

    /** Forgets the value of a field. */
    abstract void drop(int field);
}
