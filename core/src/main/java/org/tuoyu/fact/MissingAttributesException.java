package org.tuoyu.fact;

import java.util.List;

/**
 * Thrown by a builder when mandatory attributes were not set; names all of them at once.
 *
 * <p>A wrong submission never ends here: readers report a missing field as a finding. This is a programming error of
 * the caller of a builder.
 */
public final class MissingAttributesException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The names, kept as an array because exceptions are serializable. */
    private final String[] names;

    /**
     * Creates the exception.
     *
     * @param names the attributes that were not set, in declaration order
     */
    public MissingAttributesException(String... names) {
        super("mandatory attributes not set: " + String.join(", ", names));
        this.names = names.clone();
    }

    /**
     * The attributes that were not set.
     *
     * @return their names in declaration order, at least one
     */
    public List<String> getNames() {
        return List.of(names);
    }
}
