package org.tuoyu.codegen;

/** Whether a field must be there. */
enum Presence {
    /** A plain attribute: its absence is a fault. */
    MANDATORY,
    /** An {@code Optional} whose absence is a fault. */
    REQUIRED,
    /** A plain text whose absence is a fault; the empty text stands for it. */
    REQUIRED_TEXT,
    /** An {@code Optional}. */
    OPTIONAL,
    /** A plain list or map, or an attribute with a default: absent means empty or the default. */
    DEFAULTED
}
