package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.validation.subsidy.Money.BASE;
import static org.tuoyu.validation.subsidy.Money.INCLUSIVE;
import static org.tuoyu.validation.subsidy.Money.TWO_CLASSES;
import static org.tuoyu.validation.subsidy.Money.classes;
import static org.tuoyu.validation.subsidy.Money.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.SubsidyResult;

/** What was paid before is taken off, each payment from what it was for, and only once. */
class PriorPaymentTest {

    private static String claim(String clause, String when, String payments) {
        return "{'claimRef':'c','clause':'jindong/" + clause + "','institutionRef':'one','claimedOn':'2022-01-20',"
                + "'claimedAmount':'1'," + when + ",'priorPayments':[" + payments + "]}";
    }

    /** The amount, or what is missing, or the status. */
    private static String answer(SubsidyResult result) {
        return result.getAmount()
                .map(Object::toString)
                .orElseGet(() -> result.getMissing().isEmpty()
                        ? result.getStatus().name()
                        : String.join(" ", result.getMissing()).replace("/claims/0/priorPayments/", ""));
    }

    private static SubsidyResult award(Money money, String payments) {
        return money.claiming(claim("3.5.15.b", "'eventDate':'2021-05-20'", payments))
                .report()
                .getSubsidies()
                .get(0);
    }

    private static Money recognised(String recognitions) {
        return Money.of(BASE, "'demonstrations':[" + recognitions + "]");
    }

    // 15. 市级 100000
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `                                                                           ` | 100000.00
            {'clause':'jindong/3.5.15.b'}                                                 | NOT_APPLICABLE
            {'clause':'jindong/3.5.15.a'}                                                 | 100000.00
            {'claimType':'DEMONSTRATION_AWARD','demonstrationLevel':'MUNICIPAL'}          | NOT_APPLICABLE
            {'claimType':'DEMONSTRATION_AWARD','demonstrationLevel':'PROVINCIAL'}         | 100000.00
            {'claimType':'NEW_CLASS','demonstrationLevel':'MUNICIPAL'}                    | 100000.00
            {'claimType':'DEMONSTRATION_AWARD'}                                           | 0/demonstrationLevel
            {'clause':'jindong/3.5.15.a','claimType':'DEMONSTRATION_AWARD'}               | 100000.00
            {'amount':'1'}                                                                | 0/clause
            """)
    void anAwardOfALevelIsPaidOnce(String payments, String answer) {
        SubsidyResult result = award(recognised("{'level':'MUNICIPAL','recognisedOn':'2021-05-20'}"), payments);

        assertThat(answer(result)).isEqualTo(answer);
        if (answer.equals("NOT_APPLICABLE")) {
            assertThat(result.getMessage().zh()).contains("该级别的奖励已发放");
        }
    }

    // two recognitions of 2021, each paid: 2 × 100000 = 200000, less one for each payment
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` `                                                                    | 200000.00      | 2次×100000.00元=200000.00元
            {'clause':'jindong/3.5.15.b','year':2021}                              | 100000.00      | 1次×100000.00元=100000.00元
            {'clause':'jindong/3.5.15.b'},{'clause':'jindong/3.5.15.b'}            | NOT_APPLICABLE |
            """)
    void whereEachRecognitionIsPaidEachPaymentTakesOneOff(String payments, String answer, String formula) {
        Money money = recognised("{'level':'MUNICIPAL','recognisedOn':'2021-01-15'},"
                        + "{'level':'MUNICIPAL','recognisedOn':'2021-09-15','renewal':true}")
                .reading("15-renewal", "each-recognition-paid");

        SubsidyResult result = award(money, payments);

        assertThat(answer(result)).isEqualTo(answer);
        assertThat(result.getFormula().map(text -> text.zh()).orElse(null)).isEqualTo(formula);
    }

    // 14. 40 × 1600 = 64000 a year
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'clause':'jindong/3.5.14','year':2021,'amount':'4000'}                       | 60000.00
            {'claimType':'INCLUSIVE_SEAT','year':2021,'amount':'4000'}                    | 60000.00
            {'claimType':'NEW_CLASS','classGroupRef':'c','year':2021,'amount':'4000'}     | 64000.00
            {'clause':'jindong/3.5.13.a','year':2021,'amount':'4000'}                     | 64000.00
            {'clause':'jindong/3.5.14','amount':'4000'}                                   | 0/year
            {'clause':'jindong/3.5.14','year':2021}                                       | 0/amount
            {'clause':'jindong/3.5.14','year':2020}                                       | 64000.00
            {'year':2021,'amount':'4000'}                                                 | 0/clause
            {'clause':'jindong/3.5.14','year':2021,'amount':'63999.99'}                   | 0.01
            {'clause':'jindong/3.5.14','year':2021,'amount':'64000.01'}                   | NOT_APPLICABLE
            """)
    void seatMoneyIsTakenOffTheYearItWasPaidFor(String payment, String answer) {
        Money money = Money.standing(INCLUSIVE)
                .claiming(claim("3.5.14", "'periodStart':'2021-01-01','periodEnd':'2021-12-31'", payment));

        assertThat(answer(money.report().getSubsidies().get(0))).isEqualTo(answer);
    }

    // two years: 40 × 1600 × 24/12 = 128000
    @ParameterizedTest
    @CsvSource({"2020, 128000.00", "2021, 124000.00", "2022, 124000.00", "2023, 128000.00"})
    void ofAClaimForTwoYearsMoneyOfEitherIsTakenOff(int year, String answer) {
        Money money = Money.standing(INCLUSIVE)
                .claiming(claim(
                        "3.5.14",
                        "'periodStart':'2021-01-01','periodEnd':'2022-12-31'",
                        "{'clause':'jindong/3.5.14','year':" + year + ",'amount':'4000'}"));

        assertThat(answer(money.report().getSubsidies().get(0))).isEqualTo(answer);
    }

    @Test
    void theFormulaShowsWhatWasPaid() {
        Money money = Money.standing(INCLUSIVE)
                .claiming(claim(
                        "3.5.14",
                        "'periodStart':'2021-01-01','periodEnd':'2021-12-31'",
                        "{'clause':'jindong/3.5.14','year':2021,'amount':'4000'}"));

        SubsidyResult result = money.report().getSubsidies().get(0);

        assertThat(result.getFormula().orElseThrow().zh()).isEqualTo("40托位×1600.00元/托位·年×12/12-已拨4000.00元=60000.00元");
        assertThat(result.getFormula().orElseThrow().en())
                .isEqualTo("40 seats × 1600.00 yuan per seat and year × 12/12 - 4000.00 yuan paid = 60000.00 yuan");
    }

    @Test
    void onePaymentThatTwoClaimsStateIsTakenOffOnceButTwoOfOneClaimTwice() {
        String payment = "{'clause':'jindong/3.5.14','year':2021,'amount':'4000'}";
        String year = "'periodStart':'2021-01-01','periodEnd':'2021-12-31'";
        String other =
                claim("3.5.13.a", "'eventDate':'2021-03-01'", payment).replace("'claimRef':'c'", "'claimRef':'d'");
        Money money = Money.standing(INCLUSIVE);

        // 64000 - 4000, and 64000 - 2 × 4000
        assertThat(answer(money.claiming(claim("3.5.14", year, payment), other)
                        .report()
                        .getSubsidies()
                        .get(0)))
                .isEqualTo("60000.00");
        assertThat(answer(money.claiming(claim("3.5.14", year, payment + "," + payment))
                        .report()
                        .getSubsidies()
                        .get(0)))
                .isEqualTo("56000.00");
    }

    @Test
    void whatAnotherInstitutionWasPaidTakesNothingOff() {
        String year = "'periodStart':'2021-01-01','periodEnd':'2021-12-31'";
        String payment = "{'clause':'jindong/3.5.14','year':2021,'amount':'4000'}";
        Money money = Money.standing(INCLUSIVE)
                .and(BASE, INCLUSIVE, Money.SEATS)
                .claiming(
                        claim("3.5.14", year, ""),
                        claim("3.5.14", year, payment)
                                .replace("'institutionRef':'one'", "'institutionRef':'two'")
                                .replace("'claimRef':'c'", "'claimRef':'d'"));

        List<SubsidyResult> results = money.report().getSubsidies();

        assertThat(answer(results.get(0))).isEqualTo("64000.00");
        assertThat(answer(results.get(1))).isEqualTo("60000.00");
    }

    // a seat is paid once: 40 × 1600 = 64000
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` `                                            | 64000.00       | 40 seats × 1600.00 yuan per seat = 64000.00 yuan
            {'clause':'jindong/3.5.14','quantity':39}      | 1600.00        | 1 seat × 1600.00 yuan per seat = 1600.00 yuan
            {'clause':'jindong/3.5.14','quantity':40}      | NOT_APPLICABLE |
            {'clause':'jindong/3.5.14','quantity':41}      | NOT_APPLICABLE |
            {'clause':'jindong/3.5.14','year':2020}        | 0/quantity     |
            {'quantity':1}                                 | 0/clause       |
            """)
    void whereASeatIsPaidOnceThoseThatWerePaidAreLeftOut(String payment, String answer, String formula) {
        Money money = Money.standing(INCLUSIVE)
                .reading("14-unit", "per-seat-once")
                .claiming(claim("3.5.14", "'periodStart':'2021-01-01','periodEnd':'2021-12-31'", payment));

        SubsidyResult result = money.report().getSubsidies().get(0);

        assertThat(answer(result)).isEqualTo(answer);
        assertThat(result.getFormula().map(text -> text.en()).orElse(null)).isEqualTo(formula);
    }

    private static Money fourAdded() {
        return Money.of(
                BASE,
                INCLUSIVE,
                classes(
                        TWO_CLASSES,
                        opened("c3", "2021-03-01"),
                        opened("c4", "2021-03-01"),
                        opened("c5", "2021-03-01"),
                        opened("c6", "2021-03-01")));
    }

    // 13. four classes added: 4 × 50000 = 200000, less 50000 for each that was paid
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            net   | {'clause':'jindong/3.5.13.a','quantity':3}                                                                      | 50000.00
            net   | {'clause':'jindong/3.5.13.b','quantity':1}                                                                      | 150000.00
            net   | {'claimType':'NEW_CLASS','quantity':1}                                                                          | 150000.00
            net   | {'clause':'jindong/3.5.14','quantity':1}                                                                        | 200000.00
            net   | {'clause':'jindong/3.5.13.a','classGroupRef':'c3'},{'clause':'jindong/3.5.13.a','classGroupRef':'c3','year':2021} | 150000.00
            net   | {'clause':'jindong/3.5.13.a','classGroupRef':'c3'},{'clause':'jindong/3.5.13.a','quantity':1}                   | 100000.00
            net   | {'clause':'jindong/3.5.13.a','classGroupRef':'c3','quantity':2}                                                 | 150000.00
            net   | {'clause':'jindong/3.5.13.a','quantity':5}                                                                      | NOT_APPLICABLE
            gross | {'clause':'jindong/3.5.13.a','classGroupRef':'c3'}                                                              | 150000.00
            gross | {'clause':'jindong/3.5.13.a','quantity':3}                                                                      | 50000.00
            gross | {'clause':'jindong/3.5.13.a','classGroupRef':'c3'},{'clause':'jindong/3.5.13.a','quantity':1}                   | 100000.00
            gross | {'clause':'jindong/3.5.13.a','quantity':5}                                                                      | NOT_APPLICABLE
            net   | {'quantity':1}                                                                                                  | 0/clause
            net   | {'clause':'jindong/3.5.13.a'}                                                                                   | 0/classGroupRef
            """)
    void aClassThatWasPaidIsLeftOut(String counting, String payments, String answer) {
        Money money = fourAdded()
                .reading("13-net-or-gross", counting)
                .claiming(claim("3.5.13.a", "'eventDate':'2021-03-01'", payments));

        assertThat(answer(money.report().getSubsidies().get(0))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            net   | 'classGroupRef':'c3','year':2021 | 150000.00
            net   | 'quantity':2,'year':2021         | 100000.00
            net   | 'quantity':2,'year':2020         | 200000.00
            gross | 'classGroupRef':'c3','year':2021 | 150000.00
            gross | 'quantity':2,'year':2021         | 100000.00
            gross | 'classGroupRef':'c3','year':2022 | 200000.00
            net   | 'classGroupRef':'c3'             | 0/year
            """)
    void whereAClassIsPaidYearlyAPaymentIsForItsYear(String counting, String payment, String answer) {
        Money money = fourAdded()
                .reading("13-once-or-yearly", "yearly")
                .reading("13-net-or-gross", counting)
                .claiming(
                        claim("3.5.13.a", "'eventDate':'2021-03-01'", "{'clause':'jindong/3.5.13.a'," + payment + "}"));

        assertThat(answer(money.report().getSubsidies().get(0))).isEqualTo(answer);
    }
}
