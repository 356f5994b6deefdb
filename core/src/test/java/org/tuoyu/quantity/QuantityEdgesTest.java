package org.tuoyu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest and the smallest that a quantity holds, and the next one, which it refuses. */
class QuantityEdgesTest {

    @Test
    void theLargestAmountOfWholeYuanIsTaken() {
        assertThat(Yuan.of(999_999_999_999_999L)).hasToString("999999999999999.00");
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(1_000_000_000_000_000L));
        assertThat(Yuan.of(0).isZero()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999", "0.000001", "999999999.999999"})
    void nineDigitsBeforeThePointAndSixBehindAreAPercentage(String value) {
        assertThat(Percentage.of(new BigDecimal(value))).isEqualTo(Percentage.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "1000000000", "0.0000001"})
    void oneDigitMoreIsNone(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(new BigDecimal(value)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 9", "1800, 1800"})
    void agesReachFromBirthToAHundredAndFiftyYears(int months, String text) {
        assertThat(AgeInMonths.of(months)).isEqualTo(AgeInMonths.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1801})
    void noAgeLiesOutside(int months) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgeInMonths.of(months));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "1801", "12345", "/", ":", "1a"})
    void noOtherTextIsAnAge(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgeInMonths.parse(text));
    }

    @Test
    void eighteenDigitsAreANumberOfARatioAndNineteenAreNot() {
        assertThat(Ratio.parse("1:999999999999999999")).isEqualTo(Ratio.of(1, 999_999_999_999_999_999L));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("1:1000000000000000000"));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("1000000000000000000:1"));
    }

    @Test
    void aRatioToNothingIsRefusedForItsDenominator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("1:0"))
                .withMessageContaining("denominator");
    }

    @Test
    void periodsWithAnotherEndAreOthers() {
        LocalDate day = LocalDate.of(2023, 6, 30);

        assertThat(DateRange.of(day, day)).isEqualTo(DateRange.of(day, day));
        assertThat(DateRange.of(day, day)).isNotEqualTo(DateRange.of(day, day.plusDays(1)));
        assertThat(DateRange.of(day, day)).isNotEqualTo(DateRange.of(day.minusDays(1), day));
        assertThat(DateRange.of(day, day)).isNotEqualTo("2023-06-30/2023-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2023-06-30", "2023-06-30/", "2023-06-30"})
    void aPeriodStatesBothEnds(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(text));
    }
}
