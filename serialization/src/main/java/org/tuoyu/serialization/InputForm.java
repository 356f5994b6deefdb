package org.tuoyu.serialization;

/** How documents lie in a file (文件形式). */
public enum InputForm {
    /** The whole file is one document. */
    DOCUMENT,
    /** A JSON list of documents. */
    ARRAY,
    /** One document a line: NDJSON, also called JSON Lines. */
    LINES
}
