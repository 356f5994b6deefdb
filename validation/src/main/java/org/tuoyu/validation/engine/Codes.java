package org.tuoyu.validation.engine;

import java.util.List;

/** A few codes or words, asked whether a value is one of them. Immutable. */
public final class Codes {

    private final List<String> texts;
    private final String[] names;

    Codes(List<String> codes) {
        this.texts = List.copyOf(codes);
        this.names = codes.stream().map(String::intern).toArray(String[]::new);
    }

    /** The codes in the order of the pack. */
    public List<String> texts() {
        return texts;
    }

    /** Whether a value is one of them. Allocates nothing for enum constants. */
    public boolean hold(Object value) {
        return value instanceof Enum<?> code ? holdName(code.name()) : texts.contains(value.toString());
    }

    /** The names of enum constants are interned, as these are: no character is compared. */
    @SuppressWarnings("StringEquality")
    private boolean holdName(String interned) {
        for (String name : names) {
            if (name == interned) {
                return true;
            }
        }
        return false;
    }
}
