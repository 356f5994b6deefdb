package org.tuoyu.policy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.TextValue;

/**
 * The permanent id of a clause (条款标识), such as {@code jindong/3.5.13.a}: the pack, a slash, and the place in its text. Public API.
 *
 * @param value the text, which matches the published pattern
 */
@TextValue(pattern = ClauseId.PATTERN)
public record ClauseId(String value) implements Comparable<ClauseId> {

    /** The form of the text. */
    static final String PATTERN = "[a-z][a-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)+";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @param value the text, which matches the published pattern
     * @throws IllegalArgumentException if the text has another form
     */
    public ClauseId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a clause id: " + value);
        }
    }

    /**
     * Obtains an id from its text.
     *
     * @param text the id
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ClauseId parse(String text) {
        return new ClauseId(text);
    }

    /**
     * Whether a text has the form of an id; the clause need not exist.
     *
     * @param text any text
     * @return {@code true} when it can be {@linkplain #parse read}
     */
    public static boolean isValid(CharSequence text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }

    /** By hand: what the compiler makes for a record is linked at run time, which a cold start pays for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClauseId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
