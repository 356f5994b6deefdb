package org.tuoyu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeInMonthsTest {

    /** Day before, day of and day after the completion of a month, by the calendar. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # birth   , on        , months
            2020-03-15, 2020-03-15, 0
            2020-03-15, 2020-04-14, 0
            2020-03-15, 2020-04-15, 1
            2020-03-15, 2020-04-16, 1
            2020-03-15, 2023-03-14, 35
            2020-03-15, 2023-03-15, 36
            2020-03-15, 2023-03-16, 36
            2020-03-15, 2023-04-15, 37
            2021-01-31, 2021-02-27, 0
            2021-01-31, 2021-02-28, 1
            2021-01-31, 2021-03-30, 1
            2021-01-31, 2021-03-31, 2
            2021-01-31, 2021-04-29, 2
            2021-01-31, 2021-04-30, 3
            2024-01-31, 2024-02-28, 0
            2024-01-31, 2024-02-29, 1
            2020-02-29, 2021-02-27, 11
            2020-02-29, 2021-02-28, 12
            2020-02-29, 2024-02-28, 47
            2020-02-29, 2024-02-29, 48
            2020-12-31, 2021-01-01, 0
            """)
    void countsCompletedMonths(LocalDate birth, LocalDate on, int months) {
        assertThat(AgeInMonths.between(birth, on)).isEqualTo(AgeInMonths.of(months));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # birth   , months, reached
            2020-03-15, 36    , 2023-03-15
            2021-01-31, 1     , 2021-02-28
            2020-02-29, 12    , 2021-02-28
            2020-03-15, 0     , 2020-03-15
            """)
    void tellsTheDayOnWhichAnAgeIsReached(LocalDate birth, int months, LocalDate reached) {
        assertThat(AgeInMonths.of(months).reachedOn(birth)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # months, youngest, oldest, within
            5       , 6       , 12    , false
            6       , 6       , 12    , true
            12      , 6       , 12    , true
            13      , 6       , 12    , false
            """)
    void includesBothLimits(int months, int youngest, int oldest, boolean within) {
        assertThat(AgeInMonths.of(months).isWithin(youngest, oldest)).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "036", "36.5", "36个月", "1801", "10000", "３６"})
    void refusesTextThatIsNoAge(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgeInMonths.parse(text));
    }

    @Test
    void refusesADayBeforeBirth() {
        LocalDate birth = LocalDate.of(2020, 3, 15);

        assertThatIllegalArgumentException().isThrownBy(() -> AgeInMonths.between(birth, birth.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> AgeInMonths.of(-1));
    }

    @Test
    void ordersByMonths() {
        assertThat(AgeInMonths.of(35)).isLessThan(AgeInMonths.of(36));
        assertThat(AgeInMonths.parse("36")).isEqualTo(AgeInMonths.of(36)).hasToString("36");
        assertThat(AgeInMonths.parse("0")).isEqualTo(AgeInMonths.of(0));
    }

    @Property
    void theAgeIsTheLastOneReached(@ForAll @IntRange(max = 20_000) int born, @ForAll @IntRange(max = 20_000) int days) {
        LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(born);
        LocalDate on = birth.plusDays(days);
        AgeInMonths age = AgeInMonths.between(birth, on);

        assertThat(age.reachedOn(birth)).isBeforeOrEqualTo(on);
        assertThat(AgeInMonths.of(age.months() + 1).reachedOn(birth)).isAfter(on);
    }
}
