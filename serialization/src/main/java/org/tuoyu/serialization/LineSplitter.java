package org.tuoyu.serialization;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.internal.Fault;
import org.tuoyu.serialization.internal.FaultCode;

/** A file that holds one document a line. Lines of white space alone are passed over. */
final class LineSplitter implements InputRecords.Splitter {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final ByteFeed feed;
    private final ReadLimits limits;
    private int line;
    private int number;
    private boolean closed;

    LineSplitter(ByteFeed feed, ReadLimits limits) {
        this.feed = feed;
        this.limits = limits;
    }

    @Override
    public @Nullable InputRecord next() throws IOException {
        while (feed.has(0)) {
            line++;
            int length = lineLength();
            if (length > limits.maxBytes()) {
                skipLine();
                Fault fault = Fault.of(FaultCode.SIZE).with("limit", limits.maxBytes());
                return InputRecord.unusable(++number, line, 1, fault);
            }
            int from = feed.at();
            byte[] window = feed.window();
            int to = withoutEnd(window, from, from + length);
            boolean cut = feed.isDamaged() && !feed.has(length);
            feed.skip(Math.min(length + 1, feed.end() - from));
            if (cut) {
                closed = true;
                return InputRecord.unusable(++number, line, 1, Fault.of(FaultCode.DAMAGED));
            }
            if (!isBlank(window, from, to)) {
                return InputRecord.part(++number, line, feed.lend(), from, to);
            }
        }
        if (feed.isDamaged() && !closed) {
            closed = true;
            return InputRecord.unusable(++number, line + 1, 1, Fault.of(FaultCode.DAMAGED));
        }
        return null;
    }

    /** Bytes up to the end of the line or file; more than the limit when the line is too long. */
    private int lineLength() throws IOException {
        int length = 0;
        while (feed.has(length) && length <= limits.maxBytes()) {
            byte[] window = feed.window();
            int from = feed.at();
            int end = feed.end();
            int i = lineFeed(window, from + length, end);
            length = i - from;
            if (i < end) {
                return length;
            }
        }
        return length;
    }

    /** The index of the next line feed, looked for among eight bytes at a time; the end when there is none. */
    private static int lineFeed(byte[] bytes, int from, int end) {
        int i = from;
        while (i <= end - Long.BYTES) {
            long difference = (long) WORDS.get(bytes, i) ^ LINE_FEEDS;
            long found = difference - LOW_BITS & ~difference & HIGH_BITS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private void skipLine() throws IOException {
        while (feed.has(0)) {
            byte b = feed.peek(0);
            feed.skip(1);
            if (b == '\n') {
                return;
            }
        }
    }

    private static int withoutEnd(byte[] window, int from, int to) {
        return to > from && window[to - 1] == '\r' ? to - 1 : to;
    }

    private static boolean isBlank(byte[] window, int from, int to) {
        for (int i = from; i < to; i++) {
            if (window[i] > ' ' || window[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
