package org.tuoyu.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.ResidentId;

/** Arbitraries of identifiers that are well formed and belong to nobody (标识符生成器). */
public final class Identifiers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String SUBJECT_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] SUBJECT_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String NOWHERE = "999999";
    private static final int SUBJECT_MODULUS = 11;
    private static final int CREDIT_MODULUS = 31;

    private Identifiers() {}

    /**
     * Credit codes whose subject begins with TT, which no register gives out.
     *
     * @param prefix two characters: department and kind
     * @param division six digits
     * @return codes with both check characters right
     */
    public static Arbitrary<CreditCode> creditCodes(String prefix, String division) {
        return Arbitraries.integers()
                .between(0, 999_999)
                .map(number -> creditCode(prefix + division + "TT" + digits(number)));
    }

    private static String digits(int number) {
        String text = Integer.toString(number);
        return "0".repeat(6 - text.length()) + text;
    }

    private static CreditCode creditCode(String first16) {
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
        return CreditCode.parse(first17 + ALPHABET.charAt((CREDIT_MODULUS - total % CREDIT_MODULUS) % CREDIT_MODULUS));
    }

    /**
     * Resident identity numbers of division 999999, which is assigned to no place.
     *
     * @param earliest the first day of birth, inclusive
     * @param latest the last day of birth, inclusive
     * @return numbers with the check character right
     */
    public static Arbitrary<ResidentId> residentIds(LocalDate earliest, LocalDate latest) {
        Arbitrary<LocalDate> births = Arbitraries.longs()
                .between(earliest.toEpochDay(), latest.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> sequences = Arbitraries.integers().between(0, 999);
        return Combinators.combine(births, sequences).as(Identifiers::residentId);
    }

    private static ResidentId residentId(LocalDate birth, int sequence) {
        String first17 =
                NOWHERE + birth.toString().replace("-", "") + digits(sequence).substring(3);
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
        }
        return ResidentId.parse(first17 + "10X98765432".charAt(sum % SUBJECT_MODULUS));
    }
}
