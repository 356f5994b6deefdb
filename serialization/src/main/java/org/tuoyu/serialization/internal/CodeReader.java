package org.tuoyu.serialization.internal;

import org.jspecify.annotations.Nullable;

/** Reads codes by the table of their list, which is not made before the first of them is met. */
final class CodeReader extends ValueReader<Object> {

    private final int list;
    private @Nullable CodeTable<?> codes;

    CodeReader(int list) {
        this.list = list;
    }

    @Override
    public @Nullable Object read(DocumentInput in) {
        CodeTable<?> known = codes;
        if (known == null) {
            known = ModelCodecs.codes(list);
            codes = known;
        }
        return in.code(known);
    }
}
