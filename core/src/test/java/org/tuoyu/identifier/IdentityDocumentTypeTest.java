package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityDocumentTypeTest {

    /** The foreigners' numbers are published examples; the permits are synthetic: the sums are 146, 155, 164. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            RESIDENT_ID                  , 11010519491231002X
            RESIDENT_ID                  , 11010519491231002x
            BIRTH_CERTIFICATE            , T990000001
            HK_MO_TW_RESIDENCE_PERMIT    , 810000199001010019
            HK_MO_TW_RESIDENCE_PERMIT    , 820000199001010010
            HK_MO_TW_RESIDENCE_PERMIT    , 830000199001010012
            FOREIGN_PERMANENT_RESIDENT_ID, 932682198501010017
            FOREIGN_PERMANENT_RESIDENT_ID, 911124198108030024
            FOREIGN_PERMANENT_RESIDENT_ID, ABC123456789012
            PASSPORT                     , E1234
            PASSPORT                     , E1234567890123456
            """)
    void acceptsNumbersOfItsForm(IdentityDocumentType type, String number) {
        assertThat(type.check(number)).noneMatch(IdentifierFault::isRefusal);
        assertThat(type.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RESIDENT_ID                  , 110105491231002    , FIRST_GENERATION
            RESIDENT_ID                  , 110105194912310020 , CHECK_CHARACTER at 18
            BIRTH_CERTIFICATE            , T99000001          , 'LENGTH: expected 10, actual 9'
            BIRTH_CERTIFICATE            , T9900000011        , 'LENGTH: expected 10, actual 11'
            BIRTH_CERTIFICATE            , 9990000001         , CHARACTER at 1
            BIRTH_CERTIFICATE            , T9900 000A         , CHARACTER at 6; CHARACTER at 10
            HK_MO_TW_RESIDENCE_PERMIT    , 810000199001010012 , CHECK_CHARACTER at 18
            HK_MO_TW_RESIDENCE_PERMIT    , 11010519491231002X , PREFIX at 1
            HK_MO_TW_RESIDENCE_PERMIT    , 81000019900101001  , 'LENGTH: expected 18, actual 17'
            HK_MO_TW_RESIDENCE_PERMIT    , H10000199001010011 , CHARACTER at 1
            FOREIGN_PERMANENT_RESIDENT_ID, 932682198501010018 , CHECK_CHARACTER at 18
            FOREIGN_PERMANENT_RESIDENT_ID, 932682198513010017 , BIRTH_DATE at 7; CHECK_CHARACTER at 18
            FOREIGN_PERMANENT_RESIDENT_ID, 810000199001010019 , PREFIX at 1
            FOREIGN_PERMANENT_RESIDENT_ID, ABC12345678901     , 'LENGTH: expected 18, actual 14'
            PASSPORT                     , E123               , 'LENGTH: expected 5, actual 4'
            PASSPORT                     , E12345678901234567 , 'LENGTH: expected 17, actual 18'
            PASSPORT                     , E 12345            , CHARACTER at 2
            """)
    void saysWhatIsWrongWithOthers(IdentityDocumentType type, String number, String faults) {
        assertThat(type.check(number)).extracting(IdentifierFault::toString).containsExactly(faults.split("; "));
        assertThat(type.isValid(number)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnEmptyNumber(IdentityDocumentType type) {
        assertThat(type.isValid("")).isFalse();
    }

    @Test
    void checksAResidentNumberAsResidentIdDoes() {
        assertThat(IdentityDocumentType.RESIDENT_ID.check("11010519491231002x"))
                .isEqualTo(ResidentId.check("11010519491231002x"));
    }
}
