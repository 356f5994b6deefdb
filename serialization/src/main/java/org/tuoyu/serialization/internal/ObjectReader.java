package org.tuoyu.serialization.internal;

import org.jspecify.annotations.Nullable;

/** Reads objects by the decoder of their type, which is not loaded before the first of them is met. */
final class ObjectReader extends ValueReader<Object> {

    private final int type;
    private @Nullable ObjectDecoder<?> decoder;

    ObjectReader(int type) {
        this.type = type;
    }

    @Override
    public @Nullable Object read(DocumentInput in) {
        return decoder().read(in);
    }

    @Override
    boolean isStandalone() {
        return decoder().isStandalone();
    }

    @Override
    @Nullable
    Object nothingStated(DocumentInput in) {
        return decoder().nothingStated(in);
    }

    private ObjectDecoder<?> decoder() {
        ObjectDecoder<?> known = decoder;
        if (known == null) {
            known = ModelCodecs.decoder(type);
            decoder = known;
        }
        return known;
    }
}
