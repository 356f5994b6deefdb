package org.tuoyu.serialization;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tuoyu.serialization.internal.Fault;
import org.tuoyu.serialization.internal.FaultCode;
import org.tuoyu.serialization.internal.Wording;

/**
 * A file that is a list of documents. Of JSON it knows brackets, braces, quotation marks and commas; what stands between them
 * is left to the reader of each document. A document that is not closed ends where the next one visibly begins.
 */
final class ArraySplitter implements InputRecords.Splitter {

    private static final int LONGEST_NAME = 64;

    /** To look for the end of each of very many objects would take for ever. */
    private static final int MOST_IN_VAIN = 16;

    private final ByteFeed feed;
    private final ReadLimits limits;
    private final JsonDepth depth = new JsonDepth();
    private final RecordStart start = new RecordStart();
    private int line = 1;
    private int column = 1;
    private int number;
    private boolean opened;
    private boolean closed;
    private boolean separated = true;
    private boolean afterStray;
    private int inVain;
    private @Nullable Fault fault;

    ArraySplitter(ByteFeed feed, ReadLimits limits) {
        this.feed = feed;
        this.limits = limits;
    }

    @Override
    public @Nullable InputRecord next() throws IOException {
        if (!opened) {
            open();
        }
        int b = closed ? -1 : nextElement();
        if (b < 0) {
            return end();
        }
        if (b == '}') {
            return stray();
        }
        if (!separated && !afterStray) {
            fault = fault(FaultCode.SYNTAX, "hint.comma-missing");
        }
        separated = false;
        afterStray = false;
        return element();
    }

    /** Passes over the byte order mark and the bracket, which the beginning of the file promised. */
    private void open() throws IOException {
        opened = true;
        while (feed.has(0) && feed.peek(0) != '[') {
            take();
        }
        take();
    }

    /** Moves to the first byte of the next element; -1 after the last one. */
    private int nextElement() throws IOException {
        while (feed.has(0)) {
            int b = feed.peek(0);
            if (b == ']') {
                take();
                closed = true;
                return -1;
            }
            if (b == ',') {
                if (separated && !afterStray) {
                    fault = fault(FaultCode.SYNTAX, "hint.comma");
                }
                separated = true;
            } else if (b > ' ' || b < 0) {
                return b & 0xFF;
            }
            take();
        }
        return -1;
    }

    /** A brace between two records, which belongs to neither: a place of its own, so that both are left alone. */
    private InputRecord stray() {
        Fault brace = Fault.of(FaultCode.STRAY_BRACKET).with("character", "}");
        InputRecord record = InputRecord.unusable(++number, line, column, brace);
        take();
        afterStray = true;
        return record;
    }

    private static Fault fault(FaultCode code, String hint) {
        return Fault.of(code).with("hint", Wording.message(hint));
    }

    private InputRecord element() throws IOException {
        int startLine = line;
        int startColumn = column;
        depth.begin();
        int length = elementLength(0);
        if (number == 0) {
            start.learn(feed);
        }
        if (feed.peek(0) == '{' && !isClosed(length)) {
            length = start.before(feed, length, limits.maxBytes());
        } else if (goesOn(length)) {
            length = reopened(length);
        }
        if (depth.isOver()) {
            length = withStray(length);
        }
        Fault around = fault;
        fault = null;
        if (length > limits.maxBytes()) {
            takeRest(length);
            return InputRecord.unusable(
                    ++number, startLine, startColumn, Fault.of(FaultCode.SIZE).with("limit", limits.maxBytes()));
        }
        byte[] bytes = Arrays.copyOfRange(feed.window(), feed.at(), feed.at() + length);
        boolean cut = !feed.has(length);
        take(length);
        if (cut && feed.isDamaged()) {
            closed = true;
            return InputRecord.unusable(++number, startLine, startColumn, Fault.of(FaultCode.DAMAGED));
        }
        return InputRecord.of(++number, startLine, startColumn, bytes, around);
    }

    /** Whether a field follows the element that ends here: it is an object that was closed too early. */
    private boolean goesOn(int length) throws IOException {
        int comma = depth.isOver() ? feed.visible(length) : -1;
        int quote = comma < 0 || feed.peek(comma) != ',' ? -1 : feed.visible(comma + 1);
        if (quote < 0 || feed.peek(quote) != '"') {
            return false;
        }
        int end = quote + 1;
        while (feed.has(end) && feed.peek(end) != '"' && end < quote + LONGEST_NAME) {
            end++;
        }
        int colon = feed.has(end) ? feed.visible(end + 1) : -1;
        return colon >= 0 && feed.peek(colon) == ':';
    }

    /** Bytes up to the brace that closes the object which was closed too early; as many as before if there is none. */
    private int reopened(int length) throws IOException {
        if (inVain == MOST_IN_VAIN) {
            return length;
        }
        depth.reopen();
        int all = elementLength(length);
        if (isClosed(all)) {
            return all;
        }
        inVain++;
        return length;
    }

    /** Bytes of the element with the brackets right behind it that close nothing: they are what is wrong with it. */
    private int withStray(int length) throws IOException {
        int all = length;
        int next = feed.visible(length);
        while (next >= 0 && next < limits.maxBytes() && isStray(next)) {
            all = next + 1;
            next = feed.visible(all);
        }
        return all;
    }

    /** Whether a byte is a brace outside of all records, or a bracket after which the list goes on. */
    private boolean isStray(int at) throws IOException {
        if (feed.peek(at) != ']') {
            return feed.peek(at) == '}';
        }
        int comma = feed.visible(at + 1);
        int brace = comma < 0 || feed.peek(comma) != ',' ? -1 : feed.visible(comma + 1);
        return brace >= 0 && feed.peek(brace) == '{';
    }

    /** Whether the element that begins here is an object that ends with its own brace. */
    private boolean isClosed(int length) {
        return depth.isOver() && length <= limits.maxBytes() && feed.peek(length - 1) == '}';
    }

    /** Bytes of the element that begins here and was looked at so far; more than the limit when it is too large. */
    private int elementLength(int from) throws IOException {
        int length = from;
        while (length <= limits.maxBytes() && feed.has(length)) {
            int at = feed.at();
            int end = feed.end();
            byte[] window = feed.window();
            int i = at + length;
            while (i < end && !depth.endsBefore(window[i])) {
                i++;
                if (depth.isOver()) {
                    return i - at;
                }
            }
            length = i - at;
            if (i < end) {
                return length;
            }
        }
        return length;
    }

    /** Passes over an element that is too large, of which some bytes were looked at. */
    private void takeRest(int looked) throws IOException {
        take(looked);
        while (!depth.isOver() && feed.has(0) && !depth.endsBefore(feed.peek(0))) {
            take();
        }
    }

    /** What is to be said at the end of the file; null when everything is. */
    private @Nullable InputRecord end() throws IOException {
        Fault last = fault;
        fault = null;
        if (last == null && !closed) {
            last = feed.isDamaged()
                    ? Fault.of(FaultCode.DAMAGED)
                    : Fault.of(FaultCode.SYNTAX).as("end");
            closed = true;
            separated = false;
        } else if (last == null && number > 0 && separated) {
            separated = false;
            last = fault(FaultCode.SYNTAX, "hint.comma");
        } else if (last == null && trails()) {
            last = Fault.of(FaultCode.TRAILING);
        }
        return last == null ? null : InputRecord.unusable(++number, line, column, last);
    }

    /** Whether something visible follows the list; takes in all of it. */
    private boolean trails() throws IOException {
        boolean visible = false;
        while (feed.has(0)) {
            int b = feed.peek(0);
            visible |= b > ' ' || b < 0;
            feed.skip(1);
        }
        return visible;
    }

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    private void take() {
        if (feed.at() < feed.end()) {
            int b = feed.peek(0);
            if (b == '\n') {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column++;
            }
            feed.skip(1);
        }
    }
}
