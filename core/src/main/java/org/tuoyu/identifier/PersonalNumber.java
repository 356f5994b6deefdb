package org.tuoyu.identifier;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.tuoyu.identifier.IdentifierFault.Kind;

/**
 * The form that resident numbers, residence permits and identity cards of foreigners share: 17 digits, among them a date
 * of birth, and a check character after ISO 7064 MOD 11-2. Faults carry no character of the number.
 */
final class PersonalNumber {

    static final int LENGTH = 18;
    static final int FIRST_GENERATION_LENGTH = 15;

    private static final int CHECK = 17;
    private static final int BIRTH_START = 6;
    private static final int MODULUS = 11;
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int[] WEIGHTS = weights();

    private PersonalNumber() {}

    private static int[] weights() {
        int[] weights = new int[CHECK];
        int weight = 1;
        for (int i = CHECK - 1; i >= 0; i--) {
            weight = weight * 2 % MODULUS;
            weights[i] = weight;
        }
        return weights;
    }

    /** Whether the text has the form, also with a small x. Allocates nothing. */
    static boolean isValid(CharSequence text) {
        return hasLength(text) && hasDigits(text, CHECK) && hasBirthDate(text) && hasCheckCharacter(text);
    }

    /** What is wrong with the text, a small x included, in the order of the text. */
    static List<IdentifierFault> check(CharSequence text) {
        if (!hasLength(text)) {
            return List.of(IdentifierFault.length(LENGTH, text.length()));
        }
        List<IdentifierFault> faults = new ArrayList<>();
        addCharacterFaults(text, faults);
        if (faults.isEmpty()) {
            addValueFaults(text, faults);
        }
        return List.copyOf(faults);
    }

    private static void addCharacterFaults(CharSequence text, List<IdentifierFault> faults) {
        for (int i = 0; i < LENGTH; i++) {
            if (!isDigit(text, i) && !(i == CHECK && isCheckLetter(text))) {
                faults.add(IdentifierFault.at(Kind.CHARACTER, i + 1));
            }
        }
    }

    private static void addValueFaults(CharSequence text, List<IdentifierFault> faults) {
        if (!hasBirthDate(text)) {
            faults.add(IdentifierFault.at(Kind.BIRTH_DATE, BIRTH_START + 1));
        }
        if (!hasCheckCharacter(text)) {
            faults.add(IdentifierFault.at(Kind.CHECK_CHARACTER, LENGTH));
        } else if (text.charAt(CHECK) == 'x') {
            faults.add(IdentifierFault.at(Kind.LOWER_CASE_X, LENGTH));
        }
    }

    static boolean hasDigits(CharSequence text, int length) {
        for (int i = 0; i < length; i++) {
            if (!isDigit(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** The date of birth of a text that has the form. */
    static LocalDate birthDate(CharSequence text) {
        return LocalDate.of(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14));
    }

    private static boolean hasBirthDate(CharSequence text) {
        int year = number(text, 6, 10);
        int month = number(text, 10, 12);
        int day = number(text, 12, 14);
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
    }

    private static boolean hasLength(CharSequence text) {
        return text.length() == LENGTH;
    }

    private static boolean hasCheckCharacter(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        char expected = CHECK_CHARACTERS.charAt(sum % MODULUS);
        char actual = text.charAt(CHECK);
        return actual == expected || actual == 'x' && expected == 'X';
    }

    private static boolean isDigit(CharSequence text, int index) {
        char c = text.charAt(index);
        return c >= '0' && c <= '9';
    }

    private static boolean isCheckLetter(CharSequence text) {
        return text.charAt(CHECK) == 'X' || text.charAt(CHECK) == 'x';
    }

    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
