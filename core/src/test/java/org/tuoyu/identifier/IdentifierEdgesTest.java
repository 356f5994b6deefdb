package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.identifier.IdentifierFault.Kind;

/** The first and the last character of every class of characters, and the ones beside them. */
class IdentifierEdgesTest {

    /** Full-width forms reach from U+FF01 to U+FF5E, hyphens and dashes from U+2010 to U+2015. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        \uFF01, !     , FULL_WIDTH
        \uFF5E, ~     , FULL_WIDTH
        \uFF00, \uFF00, ''
        \uFF5F, \uFF5F, ''
        a     , A     , CASE
        z     , Z     , CASE
        `     , `     , ''
        {     , {     , ''
        -     , ''    , SEPARATOR
        \u2010, ''    , SEPARATOR
        \u2015, ''    , SEPARATOR
        \u200F, \u200F, ''
        \u2016, \u2016, ''
        ' '   , ''    , SEPARATOR
        \u00A0, ''    , SEPARATOR
        '\t'  , ''    , SEPARATOR
        """)
    void aCharacterIsMadePlain(String typed, String plain, String change) {
        NormalizedText normalized = NormalizedText.of(typed);

        assertThat(normalized.getText()).isEqualTo(plain);
        assertThat(normalized).hasToString("NormalizedText[" + change + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A0000", "Z0000", "09AZ0"})
    void aPassportHoldsLettersAndDigits(String number) {
        assertThat(IdentityDocumentType.PASSPORT.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@0000", "[0000", "/0000", ":0000", "a0000"})
    void aPassportHoldsNothingElse(String number) {
        assertThat(IdentityDocumentType.PASSPORT.check(number)).containsExactly(IdentifierFault.at(Kind.CHARACTER, 1));
    }

    /** The number of a resident with a wrong check character: that it is none of a permit is said, and nothing else. */
    @Test
    void aWrongPrefixIsSaidBeforeTheCheckCharacter() {
        assertThat(IdentityDocumentType.HK_MO_TW_RESIDENCE_PERMIT.check("110105194912310020"))
                .containsExactly(IdentifierFault.at(Kind.PREFIX, 1));
    }

    /** GB 32100: places 3 to 8 are the division, in digits; no place holds what is not ASCII. */
    @ParameterizedTest
    @CsvSource({"91A50100M000100Y43, 3", "9135010AM000100Y43, 8", "9\u0080350100M000100Y43, 2"})
    void aCreditCodeHoldsWhatItsPlaceAllows(String code, int position) {
        assertThat(CreditCode.check(code))
                .extracting(
                        IdentifierFault::getKind, fault -> fault.getPosition().orElseThrow())
                .containsExactly(tuple(Kind.CHARACTER, position));
    }

    @ParameterizedTest
    @CsvSource({"320570, false", "320571, true", "320579, true", "320580, false"})
    void codesFrom71To79AreStatistical(String code, boolean statistical) {
        assertThat(Division.of(code).isStatistical()).isEqualTo(statistical);
    }

    @Test
    void faultsOfAnotherKindOrPlaceAreOthers() {
        IdentifierFault fault = IdentifierFault.at(Kind.CHARACTER, 3);

        assertThat(fault)
                .isEqualTo(IdentifierFault.at(Kind.CHARACTER, 3))
                .hasSameHashCodeAs(IdentifierFault.at(Kind.CHARACTER, 3))
                .isNotEqualTo(IdentifierFault.at(Kind.CHARACTER, 4))
                .isNotEqualTo(IdentifierFault.at(Kind.PREFIX, 3))
                .isNotEqualTo(IdentifierFault.length(18, 17));
        assertThat(IdentifierFault.length(18, 17)).isNotEqualTo(IdentifierFault.length(18, 16));
        assertThat(IdentifierFault.length(18, 17)).isNotEqualTo(IdentifierFault.length(15, 17));
    }
}
