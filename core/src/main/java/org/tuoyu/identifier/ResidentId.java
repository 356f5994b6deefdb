package org.tuoyu.identifier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tuoyu.fact.TextValue;
import org.tuoyu.identifier.IdentifierFault.Kind;

/**
 * The number of a resident of China (公民身份号码): 17 digits and a check character. Immutable and safe for use by many
 * threads.
 *
 * <p>A personal fact: {@link #toString} is masked, {@link #reveal} gives the number. Equality is exact. Made of the
 * division of first registration, the date of birth, a sequence that is odd for men, and a check character. Source: GB
 * 11643-1999.
 */
@TextValue(pattern = "[0-9]{17}[0-9Xx]", format = "resident-id", write = "reveal")
public final class ResidentId {

    private static final int SEX = 16;
    private static final String MASK = "******************";

    private final String number;

    private ResidentId(String number) {
        this.number = number;
    }

    /**
     * Reads a number. A small x at the end is read as a capital one.
     *
     * @param text 17 digits and a digit or X
     * @return the number as a value
     * @throws InvalidIdentifierException if the length, a character, the date of birth or the check character is wrong;
     *     its message does not show the number
     */
    public static ResidentId parse(String text) {
        if (!PersonalNumber.isValid(text)) {
            throw new InvalidIdentifierException("resident number", check(text));
        }
        return new ResidentId(text.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether a text can be {@linkplain #parse read}. Allocates nothing.
     *
     * @param text any text
     * @return {@code true} when length, digits, date of birth and check character are right
     */
    public static boolean isValid(CharSequence text) {
        return PersonalNumber.isValid(text);
    }

    /**
     * Checks a text. The faults carry no character of it. Allocates nothing when nothing is wrong. That the date of birth is not in the future is for a rule to
     * say, which knows the date.
     *
     * @param text any text
     * @return what is wrong, in the order of the text, also a note on a small x; empty when nothing is
     */
    public static List<IdentifierFault> check(CharSequence text) {
        if (isValid(text) && text.charAt(text.length() - 1) != 'x') {
            return List.of();
        }
        int old = PersonalNumber.FIRST_GENERATION_LENGTH;
        if (text.length() == old && PersonalNumber.hasDigits(text, old)) {
            return List.of(IdentifierFault.of(Kind.FIRST_GENERATION));
        }
        return PersonalNumber.check(text);
    }

    /**
     * Removes differences of typing: full-width forms, blanks, hyphens and a small x.
     *
     * @param text any text
     * @return the text to read, and what was changed
     */
    public static NormalizedText normalize(CharSequence text) {
        return NormalizedText.of(text);
    }

    /**
     * The date of birth (出生日期).
     *
     * @return a day of the calendar
     */
    public LocalDate getBirthDate() {
        return PersonalNumber.birthDate(number);
    }

    /**
     * The sex (性别).
     *
     * @return male or female
     */
    public Sex getSex() {
        return number.charAt(SEX) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * The division of first registration (首次登记地区划): often one that no longer exists.
     *
     * @return the division
     */
    public Division getDivision() {
        return Division.of(number.substring(0, Division.LENGTH));
    }

    /**
     * The number itself. Never put it into a log, a message or an exception.
     *
     * @return 18 characters
     */
    public String reveal() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentId that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** A mask, the same for every number. */
    @Override
    public String toString() {
        return MASK;
    }
}
