package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.quantity.Yuan;

class MoneyPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /** An institution: recognised, opened and seated on any days of some years; a class or two of any days. */
    record Sample(
            int seats, LocalDate recognised, int recognisedDays, LocalDate offered, int offeredDays, LocalDate opened) {

        Sample withSeats(int count) {
            return new Sample(count, recognised, recognisedDays, offered, offeredDays, opened);
        }

        LocalDate recognisedTo() {
            return recognised.plusDays(recognisedDays);
        }

        LocalDate offeredTo() {
            return offered.plusDays(offeredDays);
        }

        String[] facts() {
            return new String[] {
                Money.BASE,
                "'inclusiveRecognitions':[{'from':'" + recognised + "','to':'" + recognisedTo() + "'}]",
                "'seats':[{'filed':" + seats + ",'available':" + seats + ",'availableFrom':'" + offered
                        + "','availableTo':'" + offeredTo() + "'}]",
                Money.classes(
                        Money.opened("c1", opened.toString()),
                        Money.opened("c2", opened.plusMonths(3).toString()))
            };
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(FIRST::plusDays);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 900);
        return Combinators.combine(Arbitraries.integers().between(0, 200), days, lengths, days, lengths, days)
                .as(Sample::new);
    }

    private static Yuan total(int year, Sample... samples) {
        Money money = Money.of(samples[0].facts()).on("2023-01-10");
        return (samples.length == 1 ? money : money.and(samples[1].facts()))
                .statement(year)
                .total();
    }

    @Property(tries = 200)
    void noAmountIsNegativeAndOnlyWhatIsOwedHasOne(
            @ForAll("samples") Sample sample, @ForAll @IntRange(min = 2020, max = 2022) int year) {
        assertThat(Money.of(sample.facts()).on("2023-01-10").statement(year).results())
                .allSatisfy(each -> {
                    boolean owed = each.getStatus().name().equals("OWED");
                    assertThat(each.getAmount().filter(amount -> !owed || amount.isZero()))
                            .isEmpty();
                    assertThat(each.getMissing().isEmpty() || each.getAmount().isEmpty())
                            .isTrue();
                });
    }

    @Property(tries = 200)
    void twoInstitutionsAreOwedWhatEachIsOwed(
            @ForAll("samples") Sample one,
            @ForAll("samples") Sample other,
            @ForAll @IntRange(min = 2020, max = 2022) int year) {
        assertThat(total(year, one, other)).isEqualTo(total(year, one).plus(total(year, other)));
    }

    @Property(tries = 200)
    void moreSeatsNeverEarnLess(
            @ForAll("samples") Sample sample,
            @ForAll @IntRange(max = 50) int more,
            @ForAll @IntRange(min = 2020, max = 2022) int year) {
        assertThat(total(year, sample.withSeats(sample.seats() + more))).isGreaterThanOrEqualTo(total(year, sample));
    }

    @Property(tries = 300)
    void monthsAreThoseOfWhichEveryDayCounts(
            @ForAll("samples") Sample sample, @ForAll @IntRange(min = 2020, max = 2022) int year) {
        int months = 0;
        for (int month = 1; month <= 12; month++) {
            YearMonth each = YearMonth.of(year, month);
            months += each.atDay(1).datesUntil(each.atEndOfMonth().plusDays(1)).allMatch(day -> counts(sample, day))
                    ? 1
                    : 0;
        }
        // seats × 1600.00 × months / 12, half-up to the fen
        BigDecimal expected = BigDecimal.valueOf(1600L * sample.seats() * months)
                .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
        Optional<Yuan> amount =
                Money.of(sample.facts()).on("2023-01-10").one(year, "3.5.14").getAmount();
        assertThat(amount.map(Yuan::toString).orElse("0.00")).isEqualTo(expected.toPlainString());
    }

    /** Recognised, filed since 2020-03-02, open since 2020-03-09, seats offered, document in force since 2020-10-31. */
    private static boolean counts(Sample sample, LocalDate day) {
        return List.of(sample.recognised(), sample.offered(), LocalDate.of(2020, 10, 31)).stream()
                        .noneMatch(day::isBefore)
                && !day.isAfter(sample.recognisedTo())
                && !day.isAfter(sample.offeredTo());
    }
}
