package org.tuoyu.serialization.internal;

/** Turns offsets of bytes, asked in rising order, into lines and columns, both from 1; columns count characters. */
final class Positions {

    private final byte[] bytes;
    private int at;
    private int line = 1;
    private int column = 1;

    Positions(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Moves on to a byte; one that lies behind is ignored. */
    void advance(long offset) {
        long end = Math.min(offset, bytes.length);
        while (at < end) {
            int b = bytes[at++];
            if (b == '\n') {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
