package org.tuoyu.identifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.fact.TextValue;
import org.tuoyu.identifier.IdentifierFault.Kind;

/**
 * The code of a legal person or other organisation (统一社会信用代码): 18 digits and capital letters without I, O, S, V, Z.
 * Immutable and safe for use by many threads.
 *
 * <p>Made of the registration department, the category of body, the division of the registering authority at the time
 * (six digits), the subject with a check character of its own (nine) and a check character over all. Changing any one
 * character is noticed. Source: GB 32100-2015.
 */
@TextValue(pattern = "[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}", format = "credit-code")
public final class CreditCode implements Comparable<CreditCode> {

    private static final int LENGTH = 18;
    private static final int DIVISION_START = 2;
    private static final int DIVISION_END = 8;
    private static final int SUBJECT_CHECK = 16;
    private static final int CHECK = 17;

    private static final int MODULUS = 31;
    private static final int SUBJECT_MODULUS = 11;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Letters that the alphabet leaves out or a typist confuses, and the digit that is meant most often. */
    private static final String MISTAKEN = "OISZ";

    private static final String MEANT = "0152";

    private static final byte[] VALUES = values();
    private static final int[] WEIGHTS = weights();
    private static final int[] SUBJECT_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final String text;

    private CreditCode(String text) {
        this.text = text;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }

    private static int[] weights() {
        int[] weights = new int[CHECK];
        int weight = 1;
        for (int i = 0; i < CHECK; i++) {
            weights[i] = weight;
            weight = weight * 3 % MODULUS;
        }
        return weights;
    }

    /**
     * Reads a code in its plain form: capital half-width letters and digits, nothing between. A code whose subject part
     * has a wrong check character, or whose department is unknown, is accepted; see {@link #hasConsistentSubject}.
     *
     * @param text the code
     * @return the code as a value
     * @throws InvalidIdentifierException if the length, a character or the check character is wrong; use
     *     {@link #normalize} before when the text was typed by people
     */
    public static CreditCode parse(String text) {
        if (!isValid(text)) {
            throw new InvalidIdentifierException("credit code", check(text));
        }
        return new CreditCode(text);
    }

    /**
     * Whether a text can be {@linkplain #parse read}. Allocates nothing.
     *
     * @param text any text
     * @return {@code true} when length, characters and check character are right
     */
    public static boolean isValid(CharSequence text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            int value = valueAt(text, i);
            if (value < 0) {
                return false;
            }
            sum += value * WEIGHTS[i];
        }
        return valueAt(text, CHECK) == complement(sum, MODULUS);
    }

    /**
     * Checks a text. Allocates nothing when nothing is wrong.
     *
     * @param text any text
     * @return what is wrong, in the order of the text, also faults that do not {@linkplain IdentifierFault#isRefusal
     *     refuse} it; empty when nothing is
     */
    public static List<IdentifierFault> check(CharSequence text) {
        if (isValid(text) && isSubjectConsistent(text) && RegistrationDepartment.isCode(text.charAt(0))) {
            return List.of();
        }
        List<IdentifierFault> faults = new ArrayList<>();
        if (text.length() != LENGTH) {
            faults.add(IdentifierFault.length(LENGTH, text.length()));
        }
        addCharacterFaults(text, faults);
        if (faults.isEmpty()) {
            addCheckFaults(text, faults);
        }
        return List.copyOf(faults);
    }

    private static void addCharacterFaults(CharSequence text, List<IdentifierFault> faults) {
        for (int i = 0; i < Math.min(text.length(), LENGTH); i++) {
            if (valueAt(text, i) < 0) {
                char c = text.charAt(i);
                faults.add(IdentifierFault.at(Kind.CHARACTER, i + 1, suggestion(c, i), String.valueOf(c)));
            }
        }
    }

    private static @Nullable String suggestion(char c, int index) {
        String plain = NormalizedText.of(String.valueOf(c)).getText();
        if (plain.length() != 1) {
            return null;
        }
        int mistaken = MISTAKEN.indexOf(plain);
        char meant = mistaken < 0 ? plain.charAt(0) : MEANT.charAt(mistaken);
        return valueOf(meant, index) < 0 ? null : String.valueOf(meant);
    }

    private static void addCheckFaults(CharSequence text, List<IdentifierFault> faults) {
        if (!RegistrationDepartment.isCode(text.charAt(0))) {
            faults.add(IdentifierFault.at(Kind.REGISTRATION_DEPARTMENT, 1, null, at(text, 0)));
        }
        if (!isSubjectConsistent(text)) {
            String expected = String.valueOf(subjectCheck(text));
            faults.add(IdentifierFault.at(
                    Kind.SUBJECT_CHECK_CHARACTER, SUBJECT_CHECK + 1, expected, at(text, SUBJECT_CHECK)));
        }
        if (!isValid(text)) {
            String expected = String.valueOf(checkCharacter(text));
            faults.add(IdentifierFault.at(Kind.CHECK_CHARACTER, CHECK + 1, expected, at(text, CHECK)));
        }
    }

    private static String at(CharSequence text, int index) {
        return String.valueOf(text.charAt(index));
    }

    private static int valueAt(CharSequence text, int index) {
        return valueOf(text.charAt(index), index);
    }

    private static int valueOf(char c, int index) {
        int value = c < VALUES.length ? VALUES[c] : -1;
        boolean digitOnly = index >= DIVISION_START && index < DIVISION_END;
        return digitOnly && value > 9 ? -1 : value;
    }

    private static char checkCharacter(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            sum += valueAt(text, i) * WEIGHTS[i];
        }
        return ALPHABET.charAt(complement(sum, MODULUS));
    }

    private static boolean isSubjectConsistent(CharSequence text) {
        return text.charAt(SUBJECT_CHECK) == subjectCheck(text);
    }

    /** The subject is checked as an organisation code after GB 11714: letters count from A = 10, also those left out. */
    private static char subjectCheck(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < SUBJECT_WEIGHTS.length; i++) {
            char c = text.charAt(DIVISION_END + i);
            sum += (c <= '9' ? c - '0' : c - 'A' + 10) * SUBJECT_WEIGHTS[i];
        }
        int check = complement(sum, SUBJECT_MODULUS);
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static int complement(int sum, int modulus) {
        return (modulus - sum % modulus) % modulus;
    }

    /**
     * Removes differences of typing: full-width forms, blanks, hyphens and small letters. A letter is never taken for a
     * digit; {@link #check} suggests that.
     *
     * @param text any text
     * @return the text to read, and what was changed
     */
    public static NormalizedText normalize(CharSequence text) {
        return NormalizedText.of(text);
    }

    /**
     * The department that registered the body.
     *
     * @return empty when the first character stands for none
     */
    public Optional<RegistrationDepartment> getRegistrationDepartment() {
        return RegistrationDepartment.of(text.charAt(0));
    }

    /**
     * Department and category of body (登记管理部门代码和机构类别代码), which tell the legal form.
     *
     * @return the first two characters
     */
    public String getPrefix() {
        return text.substring(0, DIVISION_START);
    }

    /**
     * The division of the registering authority at the time of registration (登记管理机关行政区划码): often a city, a
     * province or a division that no longer exists, so it need not be where the body is.
     *
     * @return the division
     */
    public Division getDivision() {
        return Division.of(text.substring(DIVISION_START, DIVISION_END));
    }

    /**
     * Whether the check character of the subject part fits (主体标识码校验). Some codes in use fail, so this warns and does
     * not refuse.
     *
     * @return {@code true} when it fits
     */
    public boolean hasConsistentSubject() {
        return isSubjectConsistent(text);
    }

    @Override
    public int compareTo(CreditCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditCode that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The 18 characters; {@link #parse} reads them back. */
    @Override
    public String toString() {
        return text;
    }
}
