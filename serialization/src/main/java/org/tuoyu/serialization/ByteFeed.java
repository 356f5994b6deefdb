package org.tuoyu.serialization;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Bytes of a file, unpacked where it is compressed, in a window that grows as far as somebody looks ahead. A compressed file
 * that is damaged ends where the damage begins. For one thread.
 */
final class ByteFeed {

    private static final int BLOCK = 1 << 16;

    /** All that is looked at ahead is held in memory. */
    private static final int MOST_BLANKS = 1 << 12;

    private final InputStream stream;
    private final Counter counter;
    private byte[] window = new byte[BLOCK];
    private int at;
    private int end;
    private boolean lent;
    private boolean ended;
    private boolean damaged;
    /** The size of a plain file, if known; else -1. */
    private long size = -1;

    private ByteFeed(InputStream stream, Counter counter) {
        this.stream = stream;
        this.counter = counter;
    }

    static ByteFeed of(InputStream raw) throws IOException {
        Counter counter = new Counter(raw);
        PushbackInputStream peeked = new PushbackInputStream(counter, 2);
        byte[] magic = peeked.readNBytes(2);
        peeked.unread(magic);
        boolean packed = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        if (!packed) {
            return new ByteFeed(peeked, counter);
        }
        try {
            return new ByteFeed(new GZIPInputStream(peeked, BLOCK), counter);
        } catch (EOFException | ZipException e) {
            ByteFeed nothing = new ByteFeed(peeked, counter);
            nothing.ended = true;
            nothing.damaged = true;
            return nothing;
        }
    }

    /** Says how large the file is, so that one that is too large need not be looked at. */
    void sizeIs(long bytes) {
        if (stream instanceof PushbackInputStream) {
            size = bytes;
        }
    }

    /** Whether more bytes than a limit are left; afterwards all of them can be looked at if not. */
    boolean exceeds(int limit) throws IOException {
        return size > limit || has(limit);
    }

    /** Makes sure that more than {@code ahead} bytes can be looked at, if there are so many. */
    boolean has(int ahead) throws IOException {
        while (end - at <= ahead && !ended) {
            fill();
        }
        return end - at > ahead;
    }

    private void fill() throws IOException {
        if (end == window.length) {
            makeRoom();
        }
        try {
            int count = stream.read(window, end, window.length - end);
            ended = count < 0;
            end += Math.max(0, count);
        } catch (EOFException | ZipException e) {
            ended = true;
            damaged = true;
        }
    }

    /** Moves what is left to the beginning: of another window when this one is lent, or has nothing to spare. */
    private void makeRoom() {
        int left = end - at;
        byte[] next = window;
        if (lent || at == 0) {
            next = new byte[Math.max(BLOCK, left * 2)];
            lent = false;
        }
        System.arraycopy(window, at, next, 0, left);
        window = next;
        at = 0;
        end = left;
    }

    /** The window; valid from {@link #at} to {@link #end}, until more is asked for. */
    byte[] window() {
        return window;
    }

    /** The window to be kept: what it holds up to {@link #end} is never changed afterwards. */
    byte[] lend() {
        lent = true;
        return window;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    /** A byte ahead, which {@link #has} has made sure of. */
    byte peek(int ahead) {
        return window[at + ahead];
    }

    /** How far ahead the next byte is that is no white space; -1 when there is none, or so far ahead that nobody needs to know. */
    int visible(int ahead) throws IOException {
        int i = ahead;
        while (has(i) && peek(i) <= ' ' && peek(i) > 0) {
            if (++i - ahead > MOST_BLANKS) {
                return -1;
            }
        }
        return has(i) ? i : -1;
    }

    /** Takes bytes in. */
    void skip(int count) {
        at += count;
    }

    /** Whether the file ended because it is damaged. */
    boolean isDamaged() {
        return damaged;
    }

    long taken() {
        return counter.count;
    }

    void close() throws IOException {
        stream.close();
    }

    /** Counts what goes through. */
    private static final class Counter extends java.io.FilterInputStream {

        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
