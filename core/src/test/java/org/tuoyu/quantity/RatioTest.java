package org.tuoyu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # counted           , limit              , at least, at most
            1:3                 , 1:3                , true , true
            2:6                 , 1:3                , true , true
            1:4                 , 1:3                , false, true
            1:2                 , 1:3                , true , false
            0:5                 , 1:1000             , false, true
            8500:10000          , 85:100             , true , true
            8499:10000          , 85:100             , false, true
            8501:10000          , 85:100             , true , false
            999999999999999999:1, 999999999999999998:1, true, false
            333333333333333333:999999999999999999, 1:3, true, true
            333333333333333332:999999999999999997, 1:3, false, true
            """)
    void comparesExactly(Ratio counted, Ratio limit, boolean atLeast, boolean atMost) {
        assertThat(counted.isAtLeast(limit)).isEqualTo(atLeast);
        assertThat(counted.isAtMost(limit)).isEqualTo(atMost);
    }

    /** Seats per thousand residents against 4.5: seats times 1000 against 4.5 times residents. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # seats, residents, reached
            4499   , 1000000  , false
            4500   , 1000000  , true
            4501   , 1000000  , true
            1      , 223      , false
            1      , 222      , true
            """)
    void comparesAgainstDecimalsPerThousand(long seats, long residents, boolean reached) {
        assertThat(Ratio.of(seats, residents).isAtLeast(Ratio.of(new BigDecimal("4.5"), 1000)))
                .isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # decimal, per , ratio
            4.5      , 1000, 45:10000
            4.50     , 1000, 45:10000
            85       , 100 , 85:100
            1E+2     , 100 , 100:100
            0.0      , 100 , 0:100
            """)
    void takesDecimalsIntoWholeNumbers(BigDecimal numerator, long denominator, Ratio ratio) {
        assertThat(Ratio.of(numerator, denominator)).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ratio   , decimals, percent, per mille
            8499:10000, 2       , 84.99% , 849.90‰
            8499:10000, 0       , 85%    , 850‰
            1:3       , 1       , 33.3%  , 333.3‰
            2:3       , 1       , 66.7%  , 666.7‰
            1:8       , 2       , 12.50% , 125.00‰
            45:10000  , 1       , 0.5%   , 4.5‰
            0:7       , 0       , 0%     , 0‰
            """)
    void roundsHalfUpForDisplay(Ratio ratio, int decimals, String percent, String perMille) {
        assertThat(ratio.percent(decimals)).isEqualTo(percent);
        assertThat(ratio.perMille(decimals)).isEqualTo(perMille);
    }

    @Test
    void keepsWhatWasCounted() {
        assertThat(Ratio.of(2, 6)).isNotEqualTo(Ratio.of(1, 3)).hasToString("2:6");
        assertThat(Ratio.parse("2:6")).isEqualTo(Ratio.of(2, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "1:",
                ":3",
                "1",
                "1:0",
                "-1:3",
                "1:-3",
                "01:3",
                "1:03",
                "1 : 3",
                "1:3:4",
                "1.5:3",
                "１:3",
                "1000000000000000000:1"
            })
    void refusesTextThatIsNoRatio(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse(text));
    }

    @Test
    void refusesPartsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(new BigDecimal("-0.5"), 3));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(new BigDecimal("1e-19"), 3));
    }

    @Property
    void comparesLikeExactArithmetic(
            @ForAll @LongRange(max = Long.MAX_VALUE) long a,
            @ForAll @Positive long b,
            @ForAll @LongRange(max = Long.MAX_VALUE) long c,
            @ForAll @Positive long d) {
        int exact = product(a, d).compareTo(product(c, b));

        assertThat(Ratio.of(a, b).isAtLeast(Ratio.of(c, d))).isEqualTo(exact >= 0);
        assertThat(Ratio.of(a, b).isAtMost(Ratio.of(c, d))).isEqualTo(exact <= 0);
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    @Property
    void everyRatioIsReadBack(
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long a,
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999_999L) long b) {
        assertThat(Ratio.parse(Ratio.of(a, b).toString())).isEqualTo(Ratio.of(a, b));
    }
}
