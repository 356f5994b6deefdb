package org.tuoyu.serialization;

import java.io.IOException;
import java.util.Arrays;

/**
 * How the records of a list begin, by which the next one is found behind one that is not closed: programs write all of them with
 * the same field first. For one thread.
 */
final class RecordStart {

    private static final int LONGEST_NAME = 64;
    private static final int LOOKED_AHEAD = 1 << 20;

    /** Each record that is not closed was looked through up to the end of the file: a file of nothing else must not take for ever. */
    private static final int MOST_UNCLOSED = 16;

    /** The quoted name of the first field; empty: not known. */
    private byte[] name = {};

    private int unclosed;

    /** Notes how the record begins at which a feed stands, if it begins with a field. */
    void learn(ByteFeed feed) throws IOException {
        int from = feed.visible(1);
        if (from < 0 || feed.peek(from) != '"') {
            return;
        }
        for (int i = from + 1; i < from + LONGEST_NAME && feed.has(i); i++) {
            if (feed.peek(i) == '"') {
                name = Arrays.copyOfRange(feed.window(), feed.at() + from, feed.at() + i + 1);
                return;
            }
        }
    }

    /**
     * Bytes before the comma and the next record.
     *
     * @param feed stands at a record that is not closed
     * @param length of what was taken for the record
     * @param most of bytes to look at
     * @return {@code length} if no other record begins near, or too many were not closed before
     */
    int before(ByteFeed feed, int length, int most) throws IOException {
        if (name.length == 0 || unclosed == MOST_UNCLOSED) {
            return length;
        }
        unclosed++;
        int end = (int) Math.min(most, (long) length + LOOKED_AHEAD);
        for (int i = 1; i < end && feed.has(i); i++) {
            if (feed.peek(i) == ',' && begins(feed, i + 1)) {
                return i;
            }
        }
        return length;
    }

    private boolean begins(ByteFeed feed, int at) throws IOException {
        int brace = feed.visible(at);
        int quote = brace < 0 || feed.peek(brace) != '{' ? -1 : feed.visible(brace + 1);
        if (quote < 0 || !feed.has(quote + name.length)) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (feed.peek(quote + i) != name[i]) {
                return false;
            }
        }
        return true;
    }
}
