package org.tuoyu.testkit.composition;

import java.time.LocalDate;
import java.util.List;

/** Identifiers with the right check characters that belong to nobody (虚构标识符). */
public final class Identities {

    /** A division that is assigned to no place. */
    public static final String NOWHERE = "999999";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String SUBJECT_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] SUBJECT_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> PREFIXES = List.of("91", "52", "12", "92", "93");
    private static final int SUBJECT_MODULUS = 11;
    private static final int CREDIT_MODULUS = 31;

    private Identities() {}

    /**
     * A credit code of a division that does not exist, whose subject begins with TT, which no register gives out.
     *
     * @param prefix two characters: department and kind
     * @param number from 0 to 999999
     * @return a code with both check characters right
     */
    public static String creditCode(String prefix, int number) {
        return creditCode(prefix, NOWHERE, number);
    }

    /**
     * A credit code whose subject begins with TT, which no register gives out.
     *
     * @param prefix two characters: department and kind
     * @param division six digits
     * @param number from 0 to 999999
     * @return a code with both check characters right
     */
    public static String creditCode(String prefix, String division, int number) {
        String first16 = prefix + division + "TT" + digits(number);
        int sum = 0;
        for (int i = 0; i < SUBJECT_WEIGHTS.length; i++) {
            sum += SUBJECT_ALPHABET.indexOf(first16.charAt(8 + i)) * SUBJECT_WEIGHTS[i];
        }
        int check = (SUBJECT_MODULUS - sum % SUBJECT_MODULUS) % SUBJECT_MODULUS;
        String first17 = first16 + (check == 10 ? "X" : Integer.toString(check));
        int total = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            total += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % CREDIT_MODULUS;
        }
        return first17 + ALPHABET.charAt((CREDIT_MODULUS - total % CREDIT_MODULUS) % CREDIT_MODULUS);
    }

    /** A credit code that begins with none of some prefixes. */
    static String creditCodeOtherThan(List<String> prefixes) {
        return PREFIXES.stream()
                .filter(each -> prefixes.stream().noneMatch(each::startsWith))
                .map(each -> creditCode(each, 1))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A resident identity number of a division that does not exist.
     *
     * @param birth the day of birth
     * @param sequence from 0 to 999; odd for a man
     * @return a number with the check character right
     */
    public static String residentId(LocalDate birth, int sequence) {
        String first17 =
                NOWHERE + birth.toString().replace("-", "") + digits(sequence).substring(3);
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
        }
        return first17 + "10X98765432".charAt(sum % SUBJECT_MODULUS);
    }

    private static String digits(int number) {
        String text = Integer.toString(number);
        return "0".repeat(6 - text.length()) + text;
    }
}
