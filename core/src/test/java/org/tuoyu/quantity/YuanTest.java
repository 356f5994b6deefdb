package org.tuoyu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

    private static final long MOST = 99_999_999_999_999_999L;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text             , fen              , written
            0                  , 0                , 0.00
            0.0                , 0                , 0.00
            0.01               , 1                , 0.01
            0.1                , 10               , 0.10
            1                  , 100              , 1.00
            50000.00           , 5000000          , 50000.00
            57600              , 5760000          , 57600.00
            1800.1             , 180010           , 1800.10
            999999999999999.99 , 99999999999999999, 999999999999999.99
            """)
    void readsAndWritesAmounts(String text, long fen, String written) {
        assertThat(Yuan.parse(text)).isEqualTo(Yuan.ofFen(fen)).hasToString(written);
        assertThat(Yuan.parse(text).toFen()).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                "-0.01",
                "1.",
                ".5",
                "1.234",
                "0.001",
                "1e3",
                "1E+3",
                "01",
                "00",
                "1,000",
                "1_000",
                "1000000000000000",
                "999999999999999999999",
                "１",
                " 1",
                "1 ",
                "1元",
                "NaN"
            })
    void refusesTextThatIsNoAmount(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.parse(text));
    }

    @Test
    void countsInWholeYuanAndInFen() {
        assertThat(Yuan.of(50_000)).isEqualTo(Yuan.ofFen(5_000_000)).hasSameHashCodeAs(Yuan.parse("50000"));
        assertThat(Yuan.of(1)).isNotEqualTo(Yuan.ofFen(1)).isGreaterThan(Yuan.ofFen(1));
        assertThat(Yuan.of(0).isZero()).isTrue();
        assertThat(Yuan.ofFen(1).isZero()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 100_000_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesFenOutOfRange(long fen) {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.ofFen(fen));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesYuanOutOfRange(long yuan) {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(yuan));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # amount, seats, product
            1600    , 36   , 57600.00
            1600    , 40   , 64000.00
            1600    , 0    , 0.00
            0.01    , 3    , 0.03
            """)
    void multipliesExactly(Yuan amount, long seats, Yuan product) {
        assertThat(amount.times(seats)).isEqualTo(product);
    }

    /** A half of a fen goes up; below it goes down. The last row divides a product that no long holds. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # amount          , numerator          , denominator        , result
            100.00            , 1                  , 3                  , 33.33
            100.00            , 2                  , 3                  , 66.67
            0.01              , 1                  , 2                  , 0.01
            0.01              , 49                 , 100                , 0.00
            0.03              , 1                  , 2                  , 0.02
            57600.00          , 7                  , 12                 , 33600.00
            10.00             , 130                , 100                , 13.00
            5.00              , 0                  , 7                  , 0.00
            999999999999999.99, 9223372036854775807, 9223372036854775807, 999999999999999.99
            """)
    void roundsAFractionHalfUpOnce(Yuan amount, long numerator, long denominator, Yuan result) {
        assertThat(amount.timesRatio(numerator, denominator)).isEqualTo(result);
    }

    @Test
    void refusesToLeaveTheRange() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yuan.MAX.plus(Yuan.ofFen(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Yuan.of(1).minus(Yuan.parse("1.01")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yuan.MAX.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yuan.MAX.times(Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yuan.MAX.timesRatio(2, 1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yuan.MAX.timesRatio(Long.MAX_VALUE, 1));
    }

    @Test
    void refusesFactorsThatAreNoShares() {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(1).times(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(1).timesRatio(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.of(1).timesRatio(1, 0));
    }

    @Property
    void everyAmountIsReadBack(@ForAll @LongRange(max = MOST) long fen) {
        Yuan amount = Yuan.ofFen(fen);

        assertThat(Yuan.parse(amount.toString())).isEqualTo(amount);
        assertThat(new BigDecimal(amount.toString())).isEqualByComparingTo(BigDecimal.valueOf(fen, 2));
    }

    @Property
    void takingAwayUndoesAdding(@ForAll @LongRange(max = MOST / 2) long a, @ForAll @LongRange(max = MOST / 2) long b) {
        assertThat(Yuan.ofFen(a).plus(Yuan.ofFen(b)).minus(Yuan.ofFen(b))).isEqualTo(Yuan.ofFen(a));
    }

    @Property
    void aFractionIsTheExactOneRounded(
            @ForAll @LongRange(max = MOST) long fen,
            @ForAll @LongRange(max = 1_000_000) long numerator,
            @ForAll @LongRange(min = 1_000_000, max = Long.MAX_VALUE) long denominator) {
        BigDecimal exact = BigDecimal.valueOf(fen)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);

        assertThat(Yuan.ofFen(fen).timesRatio(numerator, denominator).toFen()).isEqualTo(exact.longValueExact());
    }
}
