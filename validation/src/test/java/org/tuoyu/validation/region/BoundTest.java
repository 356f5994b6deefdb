package org.tuoyu.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

    private static Bound bound(String sign, int product, int divisor) {
        return new Bound(sign, BigDecimal.valueOf(product), BigDecimal.valueOf(divisor));
    }

    // 45 of 10: exactly 4.5, so 5 reach it and 4 do not; 40 of 10: exactly 4
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                >= | 45 | 10 | 4 | false | -1
                >= | 45 | 10 | 5 | true  | 0
                >= | 40 | 10 | 3 | false | -1
                >= | 40 | 10 | 4 | true  | 0
                >  | 40 | 10 | 4 | false | -1
                >  | 40 | 10 | 5 | true  | 0
                >  | 45 | 10 | 4 | false | -1
                =  | 40 | 10 | 3 | false | -1
                =  | 40 | 10 | 4 | true  | 0
                =  | 40 | 10 | 5 | false | 1
                <= | 45 | 10 | 4 | true  | 0
                <= | 45 | 10 | 5 | false | 1
                """)
    void aNumberIsComparedExactly(
            String sign, int product, int divisor, int counted, boolean reached, BigInteger margin) {
        Bound bound = bound(sign, product, divisor);

        assertThat(bound.isReachedBy(BigDecimal.valueOf(counted))).isEqualTo(reached);
        assertThat(bound.margin(BigDecimal.valueOf(counted))).isEqualTo(margin);
    }

    @Test
    void anotherSignIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bound("<", 1, 1)).withMessageContaining("<");
    }

    @Property
    void aMinimumIsReachedExactlyWhenNothingIsLacking(
            @ForAll @IntRange(max = 100_000) int product,
            @ForAll @IntRange(min = 1, max = 1000) int divisor,
            @ForAll @IntRange(max = 1000) int counted) {
        for (String sign : new String[] {">=", ">"}) {
            Bound bound = bound(sign, product, divisor);
            boolean reached = bound.isReachedBy(BigDecimal.valueOf(counted));

            assertThat(bound.margin(BigDecimal.valueOf(counted)).signum() >= 0).isEqualTo(reached);
        }
    }

    @Property
    void whatIsLackingIsEnoughAndOneLessIsNot(
            @ForAll @IntRange(max = 100_000) int product,
            @ForAll @IntRange(min = 1, max = 1000) int divisor,
            @ForAll @IntRange(max = 100) int counted) {
        Bound bound = bound(">=", product, divisor);
        BigDecimal enough =
                BigDecimal.valueOf(counted).subtract(new BigDecimal(bound.margin(BigDecimal.valueOf(counted))));

        assertThat(bound.isReachedBy(enough)).isTrue();
        assertThat(bound.isReachedBy(enough.subtract(BigDecimal.ONE))).isFalse();
    }

    @Property
    void moreNeverReachesLess(
            @ForAll @IntRange(max = 100_000) int product,
            @ForAll @IntRange(min = 1, max = 1000) int divisor,
            @ForAll @IntRange(max = 1000) int counted) {
        Bound bound = bound(">=", product, divisor);

        assertThat(!bound.isReachedBy(BigDecimal.valueOf(counted))
                        || bound.isReachedBy(BigDecimal.valueOf(counted + 1L)))
                .isTrue();
    }
}
