package org.tuoyu.serialization;

/** How JSON is laid out. Lines end with a line feed on every platform. */
public enum JsonLayout {
    /** Without any white space. */
    COMPACT,
    /** Two spaces a level, one field a line, and a line feed at the end of the document. */
    PRETTY
}
