package org.tuoyu.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20        | 20
            20人      | 20
            ２０      | 20
            ２０ 人   | 20
            1.6万     | 16000
            ￥60,000.00 | 60000.00
            ¥ 120元   | 120
            １．６万元 | 16000
            1.2亿     | 120000000
            57,600    | 57600
            1,234,567.50元 | 1234567.50
            -3        | -3
            36㎡      | 36
            80%       | 80
            """)
    void aNumberIsTakenWithItsUnit(String typed, BigDecimal number) {
        assertThat(Typing.number(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约20人左右吧大概", "二十", "1,23", "20-30", "", "1.2.3", "人20"})
    void whatIsNoNumberIsLeft(String typed) {
        assertThat(Typing.number(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024.3.1",
                "2024-03-01",
                "2024/3/1",
                "2024年3月1日",
                "２０２４．３．１",
                "20240301",
                "2024. 3. 1",
                "2024-3-1 00:00:00"
            })
    void aDayIsTakenInAnyUsualForm(String typed) {
        assertThat(Typing.date(typed)).contains(LocalDate.of(2024, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024.2.30", "3/1/2024", "24.3.1", "2024-03", "2024年3月", "昨天", "2023-02-29", "2024-3-1 08:30"})
    void whatIsNoDayIsLeft(String typed) {
        assertThat(Typing.date(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"是,true", "√,true", "有,true", "Yes,true", "Ｙ,true", "否,false", "×,false", "无,false", "NO,false"})
    void yesAndNoAreTaken(String typed, boolean flag) {
        assertThat(Typing.flag(typed)).contains(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"部分", "是否", "待定", "？"})
    void whatIsNeitherYesNorNoIsLeft(String typed) {
        assertThat(Typing.flag(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-03,2024-03", "2024.3,2024-03", "2024年3月,2024-03"})
    void aMonthIsTaken(String typed, String month) {
        assertThat(Typing.month(typed)).contains(month);
    }
}
