package org.tuoyu.codegen;

/** Whether a field must be there. */
enum Presence {
    /** A plain attribute: its absence is a fault. */
    MANDATORY,
    /** An {@code Optional}. */
    OPTIONAL,
    /** A plain list or map, or an attribute with a default: absent means empty or the default. */
    DEFAULTED
}
