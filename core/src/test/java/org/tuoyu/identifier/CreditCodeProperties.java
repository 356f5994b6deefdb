package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class CreditCodeProperties {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void everyOtherCharacterAtOnePlaceIsCaught(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @CharRange(from = ' ', to = '~') char typed) {
        if (typed != code.charAt(place)) {
            String changed = code.substring(0, place) + typed + code.substring(place + 1);

            assertThat(CreditCode.isValid(changed)).isFalse();
            assertThat(CreditCode.check(changed)).anyMatch(IdentifierFault::isRefusal);
        }
    }

    @Property
    void everyCodeIsReadBack(@ForAll("codes") String code) {
        assertThat(CreditCode.parse(code)).hasToString(code).isEqualTo(CreditCode.parse(code));
    }

    @Property
    void aTextIsValidExactlyWhenNoFaultRefusesIt(@ForAll String text) {
        assertThat(CreditCode.isValid(text))
                .isEqualTo(CreditCode.check(text).stream().noneMatch(IdentifierFault::isRefusal));
    }

    @Property
    void normalizingTwiceChangesNothingMore(@ForAll String text) {
        NormalizedText once = CreditCode.normalize(text);
        NormalizedText twice = CreditCode.normalize(once.getText());

        assertThat(twice.getText()).isEqualTo(once.getText());
        assertThat(twice.getChanges()).isEmpty();
    }

    @Provide
    Arbitrary<String> codes() {
        return Combinators.combine(text(ALPHABET, 2), text("0123456789", 6), text(ALPHABET, 9))
                .as((head, division, subject) -> head + division + subject)
                .map(body -> body + checkCharacter(body));
    }

    private static Arbitrary<String> text(String characters, int length) {
        return Arbitraries.strings().withChars(characters.toCharArray()).ofLength(length);
    }

    /** The formula of the standard, written down a second time: weights are powers of three modulo 31. */
    private static char checkCharacter(String body) {
        long sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * (long) Math.pow(3, i);
        }
        return ALPHABET.charAt((int) ((31 - sum % 31) % 31));
    }
}
