package org.tuoyu.identifier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.fact.Label;

/**
 * A text after harmless differences of typing were removed (规范化文本), and which they were. Immutable. Its
 * {@code toString} does not show the text, which may be personal.
 *
 * <p>Only typing is changed: a letter is never taken for a digit.
 */
public final class NormalizedText {

    /** A difference of typing that was removed. */
    public enum Change {
        /** Full-width letters, digits or hyphens became half-width ones. */
        @Label(zh = "全角改为半角", en = "full-width to half-width")
        FULL_WIDTH,

        /** Blanks and hyphens were taken out. */
        @Label(zh = "去掉空格和连字符", en = "blanks and hyphens removed")
        SEPARATOR,

        /** Small letters became capital ones. */
        @Label(zh = "小写改为大写", en = "small to capital letters")
        CASE
    }

    private static final int FULL_WIDTH_OFFSET = 'Ａ' - 'A';

    private final String text;
    private final List<Change> changes;

    private NormalizedText(String text, Set<Change> changes) {
        this.text = text;
        this.changes = List.copyOf(new ArrayList<>(changes));
    }

    static NormalizedText of(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        Set<Change> changes = EnumSet.noneOf(Change.class);
        for (int i = 0; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i), changes);
            if (isSeparator(c)) {
                changes.add(Change.SEPARATOR);
            } else {
                plain.append(capital(c, changes));
            }
        }
        return new NormalizedText(plain.toString(), changes);
    }

    private static char halfWidth(char c, Set<Change> changes) {
        if (c > FULL_WIDTH_OFFSET + ' ' && c <= FULL_WIDTH_OFFSET + '~') {
            changes.add(Change.FULL_WIDTH);
            return (char) (c - FULL_WIDTH_OFFSET);
        }
        return c;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c >= '‐' && c <= '―';
    }

    private static char capital(char c, Set<Change> changes) {
        if (c >= 'a' && c <= 'z') {
            changes.add(Change.CASE);
            return (char) (c - 'a' + 'A');
        }
        return c;
    }

    /**
     * The text without the differences.
     *
     * @return capital half-width letters, digits, and whatever else the text held
     */
    public String getText() {
        return text;
    }

    /**
     * What was changed.
     *
     * @return in the order of the kinds, each once; empty when the text was plain
     */
    public List<Change> getChanges() {
        return changes;
    }

    /** The changes without the text. */
    @Override
    public String toString() {
        return "NormalizedText" + changes;
    }
}
