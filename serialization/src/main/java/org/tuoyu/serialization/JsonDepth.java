package org.tuoyu.serialization;

/** Follows brackets, braces and quotation marks through one element of a list, byte by byte. */
final class JsonDepth {

    private int depth;
    private boolean quoted;
    private boolean escaped;
    private boolean over;
    private boolean structured;

    void begin() {
        depth = 0;
        quoted = false;
        escaped = false;
        over = false;
        structured = false;
    }

    /** Goes on within the element that was over, as if its last brace had not been there. */
    void reopen() {
        depth = 1;
        over = false;
    }

    /** Whether the element ended before this byte; if not, the byte belongs to it. */
    boolean endsBefore(byte b) {
        if (quoted) {
            inText(b);
            return false;
        }
        switch (b) {
            case '"' -> quoted = true;
            case '{', '[' -> {
                depth++;
                structured = true;
            }
            case '}', ']' -> {
                if (depth == 0) {
                    return true;
                }
                depth--;
                over = depth == 0;
            }
            case ',' -> {
                return depth == 0;
            }
            default -> {
                return depth == 0 && structured;
            }
        }
        return false;
    }

    private void inText(byte b) {
        if (escaped) {
            escaped = false;
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '"') {
            quoted = false;
        }
    }

    /** Whether the byte just taken was the last one. */
    boolean isOver() {
        return over;
    }
}
