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
            20        | child        | 20
            20人      | child        | 20
            ２０      | child        | 20
            ２０ 人   | child        | 20
            20名      | person       | 20
            1.6万     | ''           | 16000
            ￥60,000.00 | yuan       | 60000.00
            ¥ 120元   | yuan         | 120
            1400元/月 | yuan         | 1400
            １．６万元 | yuan        | 16000
            1.2亿     | ''           | 120000000
            57,600    | ''           | 57600
            1,234,567.50元 | yuan    | 1234567.50
            -3        | ''           | -3
            36㎡      | square-metre | 36
            36m2      | square-metre | 36
            80%       | percent      | 80
            24H       | hour         | 24
            6个月     | month        | 6
            3级       | ''           | 3
            """)
    void aNumberIsTakenWithItsUnit(String typed, String unit, BigDecimal number) {
        assertThat(Typing.number(typed, unit)).contains(number);
    }

    /** Three years are 36 months, and who writes 左右 does not know. */
    @ParameterizedTest
    @CsvSource({
        "3岁,month",
        "3年,month",
        "30分钟,hour",
        "2小时,minute",
        "12月,day",
        "1亩,square-metre",
        "15左右,child",
        "20多人,child",
        "3个半,month",
        "80%,day",
        "12 34,child"
    })
    void whatStandsBehindANumberAndIsNotItsUnitMakesItNone(String typed, String unit) {
        assertThat(Typing.number(typed, unit)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约20人左右吧大概", "二十", "1,23", "20-30", "", "1.2.3", "人20"})
    void whatIsNoNumberIsLeft(String typed) {
        assertThat(Typing.number(typed, "child")).isEmpty();
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
