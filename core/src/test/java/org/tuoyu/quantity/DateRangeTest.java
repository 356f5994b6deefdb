package org.tuoyu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # range               , date      , contained
            2021-03-01/2021-12-31 , 2021-02-28, false
            2021-03-01/2021-12-31 , 2021-03-01, true
            2021-03-01/2021-12-31 , 2021-12-31, true
            2021-03-01/2021-12-31 , 2022-01-01, false
            2021-03-01/2021-03-01 , 2021-03-01, true
            2021-03-01/..         , 2021-02-28, false
            2021-03-01/..         , 9999-12-31, true
            ../2021-12-31         , 0001-01-01, true
            ../2021-12-31         , 2022-01-01, false
            ../..                 , 2022-01-01, true
            """)
    void includesBothEnds(DateRange range, LocalDate date, boolean contained) {
        assertThat(range.contains(date)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one                , other                , shared
            2021-01-01/2021-06-30, 2021-06-30/2021-12-31, 2021-06-30/2021-06-30
            2021-01-01/2021-06-30, 2021-07-01/2021-12-31,
            2021-01-01/2021-12-31, 2021-03-01/2021-04-30, 2021-03-01/2021-04-30
            2021-01-01/..        , ../2021-01-01        , 2021-01-01/2021-01-01
            2021-01-02/..        , ../2021-01-01        ,
            ../..                , 2021-01-01/..        , 2021-01-01/..
            """)
    void tellsTheDaysThatTwoRangesShare(DateRange one, DateRange other, DateRange shared) {
        assertThat(one.overlaps(other)).isEqualTo(shared != null);
        assertThat(other.overlaps(one)).isEqualTo(shared != null);
        assertThat(one.intersection(other).orElse(null)).isEqualTo(shared);
        assertThat(other.intersection(one).orElse(null)).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # range               , month  , covered
            2021-02-01/2021-02-28 , 2021-02, true
            2021-02-02/2021-02-28 , 2021-02, false
            2021-02-01/2021-02-27 , 2021-02, false
            2024-02-01/2024-02-28 , 2024-02, false
            2024-02-01/2024-02-29 , 2024-02, true
            2021-02-01/..         , 2021-02, true
            ../2021-02-28         , 2021-02, true
            ../..                 , 2021-02, true
            """)
    void coversAMonthOnlyAsAWhole(DateRange range, YearMonth month, boolean covered) {
        assertThat(range.covers(month)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # range               , months of 2021
            2021-01-01/2021-12-31 , 12
            2021-01-02/2021-12-31 , 11
            2021-03-01/..         , 10
            2021-03-02/2021-12-30 , 8
            2020-01-01/2020-12-31 , 0
            2021-05-15/2021-06-29 , 0
            """)
    void countsTheWholeMonthsOfAYear(DateRange range, int months) {
        assertThat(range.wholeMonthsOf(2021)).hasSize(months).isSorted();
    }

    @Test
    void listsTheWholeMonthsInOrder() {
        assertThat(DateRange.parse("2021-03-02/2021-05-31").wholeMonthsOf(2021))
                .containsExactly(YearMonth.of(2021, 4), YearMonth.of(2021, 5));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # range               , other                 , covers
            2021-01-01/2021-12-31 , 2021-01-01/2021-12-31 , true
            2021-01-01/2021-12-31 , 2021-01-01/2022-01-01 , false
            2021-01-01/2021-12-31 , 2020-12-31/2021-12-31 , false
            2021-01-01/..         , 2022-01-01/..         , true
            2021-01-01/2021-12-31 , 2021-01-01/..         , false
            """)
    void coversAnotherRangeOnlyAsAWhole(DateRange range, DateRange other, boolean covers) {
        assertThat(range.covers(other)).isEqualTo(covers);
    }

    @Test
    void tellsItsEndsOrThatTheyAreOpen() {
        LocalDate day = LocalDate.of(2021, 3, 1);

        assertThat(DateRange.from(day).getFrom()).contains(day);
        assertThat(DateRange.from(day).getUntil()).isEmpty();
        assertThat(DateRange.until(day).getFrom()).isEmpty();
        assertThat(DateRange.until(day).getUntil()).contains(day);
        assertThat(DateRange.always()).hasToString("../..").isEqualTo(DateRange.parse("../.."));
        assertThat(DateRange.ofYear(2021)).hasToString("2021-01-01/2021-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "2021-01-01",
                "2021-01-01/",
                "/2021-01-01",
                "2021-01-01/2021-02-29",
                "2021-1-1/..",
                "2021-12-31/2021-01-01",
                "2021-01-01/../..",
                "20210101/..",
                "+12021-01-01/..",
                "-0021-01-01/..",
                "2021-01-01 / .."
            })
    void refusesTextThatIsNoRange(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(text));
    }

    @Property
    void everyRangeIsReadBackAndHoldsItsDays(
            @ForAll @IntRange(max = 40_000) int first, @ForAll @IntRange(max = 900) int length) {
        LocalDate from = LocalDate.of(1950, 1, 1).plusDays(first);
        DateRange range = DateRange.of(from, from.plusDays(length));

        assertThat(DateRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
        assertThat(range.contains(from.plusDays(length / 2))).isTrue();
        assertThat(range.contains(from.minusDays(1))).isFalse();
        assertThat(range.contains(from.plusDays(length + 1))).isFalse();
    }
}
