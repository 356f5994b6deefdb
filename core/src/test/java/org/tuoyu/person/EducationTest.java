package org.tuoyu.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes are those of GB/T 4658-2006. */
class EducationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DOCTORATE_GRADUATED,            11
            MASTER_GRADUATED,               14
            POSTGRADUATE_CLASS_GRADUATED,   17
            BACHELOR_GRADUATED,             21
            UNIVERSITY_GENERAL_CLASS_GRADUATED, 28
            JUNIOR_COLLEGE_GRADUATED,       31
            SECONDARY_SPECIALISED_GRADUATED, 41
            VOCATIONAL_HIGH_GRADUATED,      44
            SKILLED_WORKER_GRADUATED,       47
            SENIOR_SECONDARY_GRADUATED,     61
            JUNIOR_SECONDARY_GRADUATED,     71
            PRIMARY_GRADUATED,              81
            OTHER,                          90
            """)
    void everyEducationHasTheCodeOfTheStandard(Education education, String code) {
        assertThat(education.getCode()).isEqualTo(code);
        assertThat(Education.of(code)).contains(education);
    }

    @Test
    void codesRiseWithTheConstantsAndDoNotRepeat() {
        List<String> codes =
                Arrays.stream(Education.values()).map(Education::getCode).toList();
        assertThat(codes).isSorted().doesNotHaveDuplicates().hasSize(40).allMatch(code -> code.matches("[0-9]{2}"));
    }

    @ParameterizedTest
    @CsvSource({"50", "72", "00", "3", "''"})
    void codesOfTheOlderEditionAreNotGuessed(String code) {
        assertThat(Education.of(code)).isEmpty();
    }
}
