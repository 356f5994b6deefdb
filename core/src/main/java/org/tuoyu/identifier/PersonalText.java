package org.tuoyu.identifier;

import java.util.regex.Pattern;
import org.tuoyu.fact.TextValue;

/**
 * A personal fact in words or digits (个人信息文本): a name, a telephone number, an address or the number of a document.
 * Immutable.
 *
 * <p>{@link #toString} is masked, {@link #reveal} gives the text. Equality is exact.
 */
@TextValue(write = "reveal")
public final class PersonalText {

    private static final Pattern MOBILE_NUMBER = Pattern.compile("1[0-9]{10}");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{9}");
    private static final String HIDDEN = "***";

    private final String text;

    private PersonalText(String text) {
        this.text = text;
    }

    /**
     * Obtains a personal text.
     *
     * @param text any text
     * @return the text as a value that masks itself
     */
    public static PersonalText of(String text) {
        return new PersonalText(text.toString());
    }

    /**
     * Reads a personal text.
     *
     * @param text any text
     * @return the text as a value that masks itself
     */
    public static PersonalText parse(String text) {
        return of(text);
    }

    /**
     * The text itself. Never put it into a log, a message or an exception.
     *
     * @return the text as it was given
     */
    public String reveal() {
        return text;
    }

    /**
     * The text with its personal part hidden: of a mobile number the first three and the last four digits are left, of a
     * text without digits the first character, of any other text nothing.
     *
     * @return such as {@code 138****0000}, {@code 张**} or {@code ***}; empty for an empty text
     */
    public String mask() {
        if (text.isEmpty()) {
            return "";
        }
        if (MOBILE_NUMBER.matcher(text).matches()) {
            return text.substring(0, 3) + "****" + text.substring(7);
        }
        return DIGIT.matcher(text).find() ? HIDDEN : text.substring(0, text.offsetByCodePoints(0, 1)) + "**";
    }

    /**
     * A reference to a person (人员序号) as it may be shown, in whose place somebody may have written a name or a number: a text
     * without a digit, or with nine or more of them in a row, is masked.
     *
     * @param reference any text
     * @return the reference itself, or masked
     */
    public static String maskReference(String reference) {
        boolean plain = DIGIT.matcher(reference).find()
                && !LONG_NUMBER.matcher(reference).find();
        return plain ? reference : of(reference).mask();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The {@linkplain #mask masked} text. */
    @Override
    public String toString() {
        return mask();
    }
}
