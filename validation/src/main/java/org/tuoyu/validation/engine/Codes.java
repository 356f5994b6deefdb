package org.tuoyu.validation.engine;

import java.util.List;

/** A few codes or words, asked whether a value is one of them. Immutable. */
public final class Codes {

    private final List<String> texts;
    private final String[] names;

    Codes(List<String> codes) {
        this.names = codes.stream().map(String::intern).toArray(String[]::new);
        this.texts = List.of(names);
    }

    /** The codes in the order of the pack; interned, as {@link #isCode} wants them. */
    public List<String> texts() {
        return texts;
    }

    /**
     * Whether a value is a code. The names of enum constants are interned, as these codes are: no character is compared.
     *
     * @param value of a fact
     * @param code one of {@link #texts}
     */
    @SuppressWarnings("StringEquality")
    public static boolean isCode(Object value, String code) {
        return value instanceof Enum<?> constant
                ? constant.name() == code
                : value.toString().equals(code);
    }

    /** Whether a value is one of them. Allocates nothing for enum constants. */
    public boolean hold(Object value) {
        for (String name : names) {
            if (isCode(value, name)) {
                return true;
            }
        }
        return false;
    }
}
