package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code lists of GB/T 2261.1-2003 and of the first character of GB 32100-2015. */
class CodeListsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, UNKNOWN
            1, MALE
            2, FEMALE
            9, UNSPECIFIED
            3,
            """)
    void readsTheCodesOfTheSexes(char code, Sex sex) {
        assertThat(Sex.of(code).orElse(null)).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, ESTABLISHMENT
            2, FOREIGN_AFFAIRS
            3, JUSTICE
            4, CULTURE
            5, CIVIL_AFFAIRS
            6, TOURISM
            7, RELIGION
            8, TRADE_UNIONS
            9, MARKET_REGULATION
            A, MILITARY_COMMISSION
            N, AGRICULTURE
            Y, OTHER
            0,
            B,
            """)
    void readsTheCodesOfTheDepartments(char code, RegistrationDepartment department) {
        assertThat(RegistrationDepartment.of(code).orElse(null)).isEqualTo(department);
        assertThat(RegistrationDepartment.isCode(code)).isEqualTo(department != null);
    }

    @Test
    void everyConstantGivesTheCodeItIsReadFrom() {
        assertThat(Sex.values())
                .allSatisfy(sex -> assertThat(Sex.of(sex.getCode())).contains(sex));
        assertThat(RegistrationDepartment.values())
                .allSatisfy(department -> assertThat(RegistrationDepartment.of(department.getCode()))
                        .contains(department));
    }
}
