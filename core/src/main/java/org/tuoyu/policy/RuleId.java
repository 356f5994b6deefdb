package org.tuoyu.policy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.TextValue;

/**
 * The permanent id of a rule (规则标识), such as {@code safety/footage-retention}: a chapter and a short noun. Never reused.
 *
 * @param value the text, which matches the published pattern
 */
@TextValue(pattern = RuleId.PATTERN)
public record RuleId(String value) implements Comparable<RuleId> {

    /** The form of the text. */
    static final String PATTERN = "[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Checks the form.
     *
     * @param value the text, which matches the published pattern
     * @throws IllegalArgumentException if the text has another form
     */
    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a rule id: " + value);
        }
    }

    /**
     * Obtains an id from its text.
     *
     * @param text the id
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId parse(String text) {
        return new RuleId(text);
    }

    @Override
    public int compareTo(RuleId other) {
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
        return other instanceof RuleId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
