package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.identifier.IdentifierFault.Kind;

/** Expected values: GB 32100-2015; the first code is a published example, the others are synthetic and summed by hand. */
class CreditCodeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # code            , prefix, division, department
            91350100M000100Y43, 91, 350100, MARKET_REGULATION
            12330205TT00000159, 12, 330205, ESTABLISHMENT
            52330703TT0000023W, 52, 330703, CIVIL_AFFAIRS
            91320509TT0000031Y, 91, 320509, MARKET_REGULATION
            92350102TT000004X6, 92, 350102, MARKET_REGULATION
            91441802TT0000058C, 91, 441802, MARKET_REGULATION
            91330205TT00001460, 91, 330205, MARKET_REGULATION
            91330205TT0000090W, 91, 330205, MARKET_REGULATION
            """)
    void readsCodesAndTellsTheirParts(String text, String prefix, String division, RegistrationDepartment department) {
        CreditCode code = CreditCode.parse(text);

        assertThat(code).hasToString(text);
        assertThat(code.getPrefix()).isEqualTo(prefix);
        assertThat(code.getDivision()).isEqualTo(Division.of(division));
        assertThat(code.getRegistrationDepartment()).contains(department);
        assertThat(code.hasConsistentSubject()).isTrue();
        assertThat(CreditCode.check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # code            , faults
            91350100M000100Y34, SUBJECT_CHECK_CHARACTER at 17: expected 4 | actual 3; CHECK_CHARACTER at 18: expected 0 | actual 4
            91350200M000000510, CHECK_CHARACTER at 18: expected D | actual 0
            91350128M00000019A, CHECK_CHARACTER at 18: expected F | actual A
            9135O100M000100Y43, CHARACTER at 5: expected 0 | actual O
            91350100M000100Y4 , LENGTH: expected 18 | actual 17
            """)
    void saysWhatIsWrongWithACode(String text, String faults) {
        assertThat(CreditCode.isValid(text)).isFalse();
        assertThat(CreditCode.check(text))
                .extracting(IdentifierFault::toString)
                .containsExactly(faults.replace(" |", ",").split("; "));
        assertThatThrownBy(() -> CreditCode.parse(text))
                .isInstanceOf(InvalidIdentifierException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a credit code: ")
                .satisfies(e ->
                        assertThat(((InvalidIdentifierException) e).getFaults()).isEqualTo(CreditCode.check(text)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed           , place, suggestion
            9135O100M000100Y43, 5, 0
            9I350100M000100Y43, 2, 1
            91350100M0001OOY43, 14, 0
            9135010ZM000100Y43, 8, 2
            9135010SM000100Y43, 8, 5
            91350100m000100Y43, 9, M
            ９1350100M000100Y43, 1, 9
            91350100M000100V43, 16,
            9135A100M000100Y43, 5,
            9135 100M000100Y43, 5,
            91350100M00010测Y43, 15,
            """)
    void offersWhatMayHaveBeenMeantWithoutUsingIt(String text, int place, String suggestion) {
        IdentifierFault fault = CreditCode.check(text).get(0);

        assertThat(fault.getKind()).isEqualTo(Kind.CHARACTER);
        assertThat(fault.getPosition()).hasValue(place);
        assertThat(fault.getExpected().orElse(null)).isEqualTo(suggestion);
        assertThat(CreditCode.isValid(text)).isFalse();
    }

    @Test
    void listsEveryWrongCharacter() {
        assertThat(CreditCode.check("9I35O100M000100Y43"))
                .extracting(fault -> fault.getPosition().orElseThrow())
                .containsExactly(2, 5);
    }

    @Test
    void acceptsACodeWhoseSubjectPartDoesNotFit() {
        // subject M000100Y fits 4; with 5 there the weighted sum grows by 28 to 1668 = 53 * 31 + 25, so the check is 6
        String text = "91350100M000100Y56";

        assertThat(CreditCode.parse(text).hasConsistentSubject()).isFalse();
        assertThat(CreditCode.check(text)).singleElement().satisfies(fault -> {
            assertThat(fault.getKind()).isEqualTo(Kind.SUBJECT_CHECK_CHARACTER);
            assertThat(fault.isRefusal()).isFalse();
            assertThat(fault.getExpected()).contains("4");
            assertThat(fault.getActual()).contains("5");
        });
    }

    @Test
    void warnsOfACodeOfNoughtsAlone() {
        assertThat(CreditCode.isValid("000000000000000000")).isTrue();
        assertThat(CreditCode.check("000000000000000000"))
                .extracting(IdentifierFault::getKind)
                .containsExactly(Kind.REGISTRATION_DEPARTMENT);
        assertThat(CreditCode.parse("000000000000000000").getRegistrationDepartment())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed                  , changes
            91350100M000100Y43       , ''
            91350100m000100y43       , CASE
            9135 0100-M000100Y43     , SEPARATOR
            ９１３５０１００Ｍ０００１００Ｙ４３, FULL_WIDTH
            ９１３５ 0100 m000100y43   , FULL_WIDTH SEPARATOR CASE
            """)
    void removesDifferencesOfTyping(String typed, String changes) {
        NormalizedText normalized = CreditCode.normalize(typed);

        assertThat(normalized.getText()).isEqualTo("91350100M000100Y43");
        assertThat(normalized.getChanges())
                .extracting(Enum::name)
                .isEqualTo(changes.isEmpty() ? List.of() : List.of(changes.split(" ")));
    }

    @Test
    void neverTakesALetterForADigit() {
        assertThat(CreditCode.normalize("9135O100M000100Y43").getText()).isEqualTo("9135O100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "91350100M000100Y433"})
    void tellsTheLengthThatIsMissing(String text) {
        assertThat(CreditCode.check(text).get(0)).hasToString("LENGTH: expected 18, actual " + text.length());
    }

    @Test
    void equalCodesAreEqual() {
        CreditCode code = CreditCode.parse("91350100M000100Y43");

        assertThat(code)
                .isEqualTo(CreditCode.parse("91350100M000100Y43"))
                .hasSameHashCodeAs(CreditCode.parse("91350100M000100Y43"))
                .isNotEqualTo(CreditCode.parse("91330205TT0000090W"))
                .isGreaterThan(CreditCode.parse("91330205TT0000090W"));
    }
}
