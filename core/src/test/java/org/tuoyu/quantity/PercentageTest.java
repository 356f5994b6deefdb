package org.tuoyu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text         , written
            85             , 85%
            85%            , 85%
            85.0           , 85%
            84.99          , 84.99%
            0              , 0%
            0.000001       , 0.000001%
            130            , 130%
            999999999      , 999999999%
            """)
    void readsAndWritesShares(String text, String written) {
        assertThat(Percentage.parse(text)).hasToString(written).isEqualTo(Percentage.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "-1", "1.", ".5", "085", "1e2", "85 %", "85%%", "0.0000001", "1000000000", "85‰"})
    void refusesTextThatIsNoShare(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parse(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # share, counted   , reached
            85     , 8499:10000, false
            85     , 85:100    , true
            85     , 8501:10000, true
            84.99  , 8499:10000, true
            0      , 0:3       , true
            100    , 2:3       , false
            """)
    void isReachedExactly(Percentage share, Ratio counted, boolean reached) {
        assertThat(share.isReachedBy(counted)).isEqualTo(reached);
    }

    @Test
    void isEqualByItsNumber() {
        assertThat(Percentage.of(85))
                .isEqualTo(Percentage.of(new BigDecimal("85.00")))
                .hasSameHashCodeAs(Percentage.of(new BigDecimal("85.00")))
                .isNotEqualTo(Percentage.of(86))
                .isLessThan(Percentage.of(86));
        assertThat(Percentage.of(new BigDecimal("1E+2"))).hasToString("100%");
        assertThat(Percentage.of(85).toNumber()).isEqualByComparingTo("85");
        assertThat(Percentage.parse("84.5").toRatio()).isEqualTo(Ratio.of(845, 1000));
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(1_000_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(new BigDecimal("0.0000001")));
    }
}
