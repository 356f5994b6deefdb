package org.tuoyu.identifier;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tuoyu.fact.Label;
import org.tuoyu.identifier.IdentifierFault.Kind;

/**
 * A type of identity document (身份证件类型), and the form of its number.
 *
 * <p>The numbers are personal facts; faults carry no character of them.
 */
public enum IdentityDocumentType {
    /** Identity card of a resident. Source: GB 11643-1999. */
    @Label(zh = "居民身份证", en = "resident identity card")
    RESIDENT_ID {
        @Override
        public List<IdentifierFault> check(CharSequence number) {
            return ResidentId.check(number);
        }
    },

    /** Medical certificate of birth, for infants who have no number yet: a letter and nine digits. */
    @Label(zh = "出生医学证明", en = "medical certificate of birth")
    BIRTH_CERTIFICATE {
        @Override
        public List<IdentifierFault> check(CharSequence number) {
            return birthCertificate(number);
        }
    },

    /** Residence permit for residents of Hong Kong, Macao and Taiwan: the form of a resident number with a prefix. */
    @Label(zh = "港澳台居民居住证", en = "residence permit for Hong Kong, Macao and Taiwan residents")
    HK_MO_TW_RESIDENCE_PERMIT {
        @Override
        public List<IdentifierFault> check(CharSequence number) {
            return prefixed(number, RESIDENCE_PERMIT_PREFIX);
        }
    },

    /**
     * Identity card of a foreigner with permanent residence: the form of a resident number with its own prefix, or the
     * older form of three letters and twelve digits.
     */
    @Label(zh = "外国人永久居留身份证", en = "foreign permanent resident identity card")
    FOREIGN_PERMANENT_RESIDENT_ID {
        @Override
        public List<IdentifierFault> check(CharSequence number) {
            if (OLD_FOREIGNER_FORM.matcher(number).matches()) {
                return List.of();
            }
            return prefixed(number, FOREIGNER_PREFIX);
        }
    },

    /** Passport: letters and digits, five to seventeen of them. */
    @Label(zh = "护照")
    PASSPORT {
        @Override
        public List<IdentifierFault> check(CharSequence number) {
            return passport(number);
        }
    };

    private static final Pattern RESIDENCE_PERMIT_PREFIX = Pattern.compile("8[1-3]0000");
    private static final Pattern FOREIGNER_PREFIX = Pattern.compile("9[0-9]{5}");
    private static final Pattern OLD_FOREIGNER_FORM = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final int PREFIX_LENGTH = 6;
    private static final int BIRTH_CERTIFICATE_LENGTH = 10;
    private static final int SHORTEST_PASSPORT = 5;
    private static final int LONGEST_PASSPORT = 17;

    /**
     * Checks a number of this type.
     *
     * @param number any text; use {@link ResidentId#normalize} before when it was typed by people
     * @return what is wrong, in the order of the text; empty when nothing is
     */
    public abstract List<IdentifierFault> check(CharSequence number);

    /**
     * Whether a text is a number of this type.
     *
     * @param number any text
     * @return {@code true} when no fault refuses it
     */
    public boolean isValid(CharSequence number) {
        return check(number).stream().noneMatch(IdentifierFault::isRefusal);
    }

    private static List<IdentifierFault> birthCertificate(CharSequence number) {
        if (number.length() != BIRTH_CERTIFICATE_LENGTH) {
            return List.of(IdentifierFault.length(BIRTH_CERTIFICATE_LENGTH, number.length()));
        }
        return characters(number, index -> index == 0 ? isLetter(number.charAt(0)) : isDigit(number.charAt(index)));
    }

    private static List<IdentifierFault> prefixed(CharSequence number, Pattern prefix) {
        List<IdentifierFault> faults = PersonalNumber.check(number);
        boolean comparable =
                faults.stream().noneMatch(fault -> fault.getKind() == Kind.LENGTH || fault.getKind() == Kind.CHARACTER);
        if (comparable && !prefix.matcher(number.subSequence(0, PREFIX_LENGTH)).matches()) {
            return List.of(IdentifierFault.at(Kind.PREFIX, 1));
        }
        return faults;
    }

    private static List<IdentifierFault> passport(CharSequence number) {
        int length = number.length();
        if (length < SHORTEST_PASSPORT || length > LONGEST_PASSPORT) {
            int nearest = length < SHORTEST_PASSPORT ? SHORTEST_PASSPORT : LONGEST_PASSPORT;
            return List.of(IdentifierFault.length(nearest, length));
        }
        return characters(number, index -> isLetter(number.charAt(index)) || isDigit(number.charAt(index)));
    }

    private static List<IdentifierFault> characters(CharSequence number, IntPredicate fits) {
        return IntStream.range(0, number.length())
                .filter(fits.negate())
                .mapToObj(index -> IdentifierFault.at(Kind.CHARACTER, index + 1))
                .toList();
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
