package org.tuoyu.serialization.internal;

import org.jspecify.annotations.Nullable;

/**
 * Reads objects of one type. All types are read by this one loop, which the virtual machine compiles early and once; what
 * differs are the names, the readers of the fields and how an object is made of their values.
 *
 * @param <T> the type
 */
abstract class ObjectDecoder<T> extends ValueReader<T> {

    private final boolean standalone;
    private final Shape shape;
    private final ValueReader<?>[] readers;

    /** With one reader for each field of the shape, in order; elements that are standalone are judged each on its own. */
    ObjectDecoder(boolean standalone, Shape shape, ValueReader<?>... readers) {
        this.standalone = standalone;
        this.shape = shape;
        this.readers = readers.clone();
    }

    @Override
    public final @Nullable T read(DocumentInput in) {
        if (!in.beginObject(shape)) {
            return null;
        }
        long start = in.position();
        FieldValues values = in.fieldValues().begin(readers.length);
        byte[] order = in.order(shape);
        int field = in.nextField(shape, order, Shape.END);
        while (field != Shape.END) {
            if (field >= 0 && !values.isSeen(field)) {
                values.put(field, in.beginValue() ? readers[field].read(in) : null);
            } else {
                irregular(in, values, field);
            }
            field = in.nextField(shape, order, field);
        }
        reportMissing(in, values, start);
        return made(in, values);
    }

    @Override
    final boolean isStandalone() {
        return standalone;
    }

    @Override
    final @Nullable T nothingStated(DocumentInput in) {
        return standalone ? made(in, new FieldValues().begin(readers.length)) : null;
    }

    /** Passes over a field that the type does not have, or that is there a second time: then none of its values counts. */
    private void irregular(DocumentInput in, FieldValues values, int field) {
        if (field < 0) {
            values.additional(in.unknownField(shape, values.additional()));
        } else {
            in.duplicate();
            values.put(field, null);
        }
    }

    private void reportMissing(DocumentInput in, FieldValues values, long start) {
        for (int field : shape.required()) {
            if (!values.isSeen(field)) {
                in.missing(shape, field, start);
            }
        }
    }

    private @Nullable T made(DocumentInput in, FieldValues values) {
        for (int field : shape.mandatory()) {
            if (values.get(field) == null) {
                return null;
            }
        }
        try {
            return make(values);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            in.refused(refused);
            return null;
        }
    }

    /** Makes an object of values among which nothing mandatory is missing. */
    abstract T make(FieldValues values);
}
