package org.tuoyu.serialization;

import java.io.IOException;

/**
 * Tells from the beginning of a file how documents lie in it. A bracket opens a list. One document a line it is where the first
 * line ends with a brace and the next begins with one, which no single document does.
 */
final class FormDetector {

    /** A first line longer than this is taken for a document of its own. */
    private static final int LONGEST_LOOK = 8 << 20;

    private final ByteFeed feed;
    private int at;

    FormDetector(ByteFeed feed) {
        this.feed = feed;
    }

    InputForm form() throws IOException {
        skipMark();
        int first = nextVisible();
        if (first == '[') {
            return InputForm.ARRAY;
        }
        if (first != '{') {
            return InputForm.DOCUMENT;
        }
        int last = lastOfLine();
        return last == '}' && nextVisible() == '{' ? InputForm.LINES : InputForm.DOCUMENT;
    }

    private void skipMark() throws IOException {
        boolean mark = feed.has(2)
                && feed.peek(0) == (byte) 0xEF
                && feed.peek(1) == (byte) 0xBB
                && feed.peek(2) == (byte) 0xBF;
        at = mark ? 3 : 0;
    }

    /** The next byte that is no white space, or -1. */
    private int nextVisible() throws IOException {
        while (at < LONGEST_LOOK && feed.has(at)) {
            int b = feed.peek(at);
            if (b > ' ' || b < 0) {
                return b & 0xFF;
            }
            at++;
        }
        return -1;
    }

    /** The last byte of the line that is no white space, or -1 when the line has no end. */
    private int lastOfLine() throws IOException {
        int last = -1;
        while (at < LONGEST_LOOK && feed.has(at)) {
            int b = feed.peek(at);
            if (b == '\n') {
                return last;
            }
            if (b > ' ' || b < 0) {
                last = b & 0xFF;
            }
            at++;
        }
        return -1;
    }
}
