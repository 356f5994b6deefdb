package org.tuoyu.cli.output;

/** Breaks lines for terminals, where a Chinese character takes two columns. */
public final class Columns {

    private static final String NEVER_FIRST = "，。；：、！？）〕」』》】”’,.;:!?)]}%";
    private static final String NEVER_LAST = "（〔「『《【“‘([{";

    private Columns() {}

    /**
     * Columns that a text takes.
     *
     * @param text of one line
     * @return two for each Chinese character
     */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int character) {
        boolean wide = character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1F300 && character <= 0x1FAFF
                || character >= 0x20000 && character <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /**
     * The text with line breaks.
     *
     * @param taken columns of the first line that are taken already
     * @param indent columns that further lines leave free
     * @param most columns of a line
     */
    static String broken(String text, int taken, int indent, int most) {
        StringBuilder out = new StringBuilder();
        int at = taken;
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            String piece = text.substring(start, end);
            int width = width(piece);
            if (at + width > most && at > indent) {
                stripEnd(out);
                out.append('\n').append(" ".repeat(indent));
                at = indent;
                piece = piece.stripLeading();
                width = width(piece);
            }
            out.append(piece);
            at += width;
            start = end;
        }
        return out.toString();
    }

    private static void stripEnd(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** The end of what must not be torn apart: a word or one wide character, with the punctuation around it. */
    private static int pieceEnd(String text, int start) {
        int at = start;
        while (at < text.length() - 1 && NEVER_LAST.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int first = text.codePointAt(at);
        at += Character.charCount(first);
        if (width(first) == 1) {
            while (at < text.length() && text.charAt(at) != ' ' && width(text.codePointAt(at)) == 1) {
                at++;
            }
        }
        while (at < text.length() && NEVER_FIRST.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
