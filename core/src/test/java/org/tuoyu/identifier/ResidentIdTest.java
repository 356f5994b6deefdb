package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values: GB 11643-1999, whose two examples come first; the others are synthetic and summed by hand. */
class ResidentIdTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # number          , division, birth date, sex
            11010519491231002X, 110105, 1949-12-31, FEMALE
            440524188001010014, 440524, 1880-01-01, MALE
            999999202402290017, 999999, 2024-02-29, MALE
            999999202402290025, 999999, 2024-02-29, FEMALE
            999999199001010032, 999999, 1990-01-01, MALE
            999999198006150056, 999999, 1980-06-15, MALE
            99999920240101001X, 999999, 2024-01-01, MALE
            999999202401010060, 999999, 2024-01-01, FEMALE
            """)
    void readsNumbersAndTellsTheirParts(String text, String division, LocalDate birthDate, Sex sex) {
        ResidentId number = ResidentId.parse(text);

        assertThat(number.reveal()).isEqualTo(text);
        assertThat(number.getDivision()).isEqualTo(Division.of(division));
        assertThat(number.getBirthDate()).isEqualTo(birthDate);
        assertThat(number.getSex()).isEqualTo(sex);
        assertThat(ResidentId.check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # number          , faults
            110105194912310020, CHECK_CHARACTER at 18
            99999920230229001X, BIRTH_DATE at 7
            110105491231002   , FIRST_GENERATION
            11010549123100    , 'LENGTH: expected 18, actual 14'
            1101054912310O2   , 'LENGTH: expected 18, actual 15'
            1101051949123100X0, CHARACTER at 17
            1101O519491231002X, CHARACTER at 5
            11010519491231002Y, CHARACTER at 18
            110105000012310024, BIRTH_DATE at 7; CHECK_CHARACTER at 18
            110105194900310024, BIRTH_DATE at 7; CHECK_CHARACTER at 18
            110105194913310024, BIRTH_DATE at 7; CHECK_CHARACTER at 18
            110105194904310024, BIRTH_DATE at 7; CHECK_CHARACTER at 18
            110105194904000024, BIRTH_DATE at 7; CHECK_CHARACTER at 18
            """)
    void saysWhatIsWrongWithANumberWithoutShowingIt(String text, String faults) {
        assertThat(ResidentId.isValid(text)).isFalse();
        assertThat(ResidentId.check(text)).extracting(IdentifierFault::toString).containsExactly(faults.split("; "));
        assertThatThrownBy(() -> ResidentId.parse(text))
                .isInstanceOf(InvalidIdentifierException.class)
                .hasMessage("not a resident number: " + faults);
    }

    @Test
    void readsASmallXAsACapitalOneAndSaysSo() {
        assertThat(ResidentId.parse("11010519491231002x")).isEqualTo(ResidentId.parse("11010519491231002X"));
        assertThat(ResidentId.check("11010519491231002x")).singleElement().satisfies(fault -> {
            assertThat(fault.getKind()).isEqualTo(IdentifierFault.Kind.LOWER_CASE_X);
            assertThat(fault.isRefusal()).isFalse();
        });
    }

    @Test
    void masksItselfAndIsStillExact() {
        ResidentId number = ResidentId.parse("999999202402290017");

        assertThat(number.toString()).isEqualTo("******************");
        assertThat(number)
                .isEqualTo(ResidentId.parse("999999202402290017"))
                .hasSameHashCodeAs(ResidentId.parse("999999202402290017"))
                .isNotEqualTo(ResidentId.parse("999999202402290025"));
    }

    @Test
    void removesDifferencesOfTypingWithoutShowingTheNumber() {
        NormalizedText normalized = ResidentId.normalize("110105 19491231-002ｘ");

        assertThat(normalized.getText()).isEqualTo("11010519491231002X");
        assertThat(normalized).hasToString("NormalizedText[FULL_WIDTH, SEPARATOR, CASE]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-28", "2024-02-29", "2000-02-29", "1900-02-28", "2024-12-31"})
    void acceptsLastDaysOfMonths(LocalDate birth) {
        String body = "999999" + birth.toString().replace("-", "") + "001";

        assertThat(ResidentId.parse(body + checkCharacter(body)).getBirthDate()).isEqualTo(birth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20230229", "19000229", "20240230", "20241301", "20240100"})
    void refusesDaysThatDoNotExist(String birth) {
        String body = "999999" + birth + "001";

        assertThat(ResidentId.check(body + checkCharacter(body)))
                .extracting(IdentifierFault::getKind)
                .containsExactly(IdentifierFault.Kind.BIRTH_DATE);
    }

    @Property
    void everyOtherDigitAtOnePlaceIsCaught(
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @NumericChars char typed) {
        String body = "99999919900101" + String.valueOf(1000 + sequence).substring(1);
        String number = body + checkCharacter(body);
        if (typed != number.charAt(place)) {
            assertThat(ResidentId.isValid(number.substring(0, place) + typed + number.substring(place + 1)))
                    .isFalse();
        }
    }

    @Property
    void aTextIsValidExactlyWhenNoFaultRefusesIt(
            @ForAll @StringLength(min = 14, max = 19) @NumericChars @Chars({'x', 'X'}) String text) {
        assertThat(ResidentId.isValid(text))
                .isEqualTo(ResidentId.check(text).stream().noneMatch(IdentifierFault::isRefusal));
    }

    /** The formula of the standard, written down a second time: the weight of place i is 2 to the power 18 - i. */
    private static char checkCharacter(String body) {
        long sum = 0;
        for (int i = 1; i <= 17; i++) {
            sum += (body.charAt(i - 1) - '0') * (long) Math.pow(2, 18 - i);
        }
        return "10X98765432".charAt((int) (sum % 11));
    }
}
