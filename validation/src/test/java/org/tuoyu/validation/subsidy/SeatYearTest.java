package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.validation.subsidy.Money.BASE;
import static org.tuoyu.validation.subsidy.Money.INCLUSIVE;
import static org.tuoyu.validation.subsidy.Money.SEATS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.SubsidyResult;

class SeatYearTest {

    private static final String CLAUSE = "3.5.14";

    private static Money seats(String... rows) {
        return Money.of(BASE, INCLUSIVE, "'seats':[" + String.join(",", rows) + "]");
    }

    private static String row(int seats, String from, String to) {
        String end = to == null || to.isEmpty() ? "" : ",'availableTo':'" + to + "'";
        return "{'filed':" + seats + ",'available':" + seats + ",'availableFrom':'" + from + "'" + end + "}";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,     to,         months, 40 × 1600.00 × months / 12
            2021-01-01, 2021-12-31, 12, 64000.00
            2021-01-01, ,           12, 64000.00
            2021-01-02, 2021-12-31, 11, 58666.67
            2021-01-01, 2021-12-30, 11, 58666.67
            2021-07-01, 2021-12-31,  6, 32000.00
            2021-01-01, 2021-06-30,  6, 32000.00
            2021-02-01, 2021-02-28,  1, 5333.33
            2021-02-02, 2021-03-31,  1, 5333.33
            2021-11-15, 2021-12-31,  1, 5333.33
            """)
    void onlyWholeMonthsCount(String from, String to, int months, String amount) {
        // a twelfth is 64000.00 / 12 = 5333.333…, eleven are 58666.666…
        SubsidyResult result = seats(row(40, from, to)).one(2021, CLAUSE);
        assertThat(result.getAmount().orElseThrow()).hasToString(amount);
        assertThat(result.getFormula().orElseThrow().zh()).contains("×" + months + "/12=");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-02-01, 2024-02-28, NOT_APPLICABLE
            2024-02-01, 2024-02-29, 5333.33
            2023-02-01, 2023-02-28, 5333.33
            """)
    void theLeapDayBelongsToItsMonth(String from, String to, String amount) {
        Money money = seats(row(40, from, to)).on("2025-01-10");
        assertThat(money.amount(Integer.parseInt(from.substring(0, 4)), CLAUSE)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            whole-months,  2021-03-15, 2021-05-14, 1, 5333.33
            begun-months,  2021-03-15, 2021-05-14, 3, 16000.00
            mid-month,     2021-03-15, 2021-05-14, 2, 10666.67
            mid-month,     2021-03-16, 2021-05-15, 2, 10666.67
            begun-months,  2021-03-31, 2021-04-01, 2, 10666.67
            """)
    void whichMonthsCountIsAReading(String option, String from, String to, int months, String amount) {
        SubsidyResult result =
                seats(row(40, from, to)).reading("14-whole-months", option).one(2021, CLAUSE);
        assertThat(result.getAmount().orElseThrow()).hasToString(amount);
        assertThat(result.getFormula().orElseThrow().en()).contains(" × " + months + "/12 = ");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            seat-months,     2021-07-01, ,           32000.00
            full-year-only,  2021-07-01, ,           NOT_APPLICABLE
            full-year-only,  2021-01-01, ,           64000.00
            full-year-if-any,2021-12-01, ,           64000.00
            full-year-if-any,2021-12-02, 2021-12-31, NOT_APPLICABLE
            year-end,        2021-12-31, 2021-12-31, 64000.00
            year-end,        2021-01-01, 2021-12-30, NOT_APPLICABLE
            """)
    void aPartOfAYearIsAReading(String option, String from, String to, String amount) {
        assertThat(seats(row(40, from, to)).reading("14-part-year", option).amount(2021, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            first-year-from-start, whole-months, 2, 10666.67
            first-year-from-start, begun-months, 3, 16000.00
            first-year-full,       whole-months, 7, 37333.33
            """)
    void ofTheFirstYearNovemberAndDecemberCount(String first, String months, int count, String amount) {
        // recognised since 2020-06-01: with the whole year June to December, 7 × 5333.333… = 37333.333…
        SubsidyResult result = Money.of(BASE, INCLUSIVE, SEATS)
                .reading("14-first-year", first)
                .reading("14-whole-months", months)
                .one(2020, CLAUSE);
        assertThat(result.getAmount().orElseThrow()).hasToString(amount);
        assertThat(result.getFormula().orElseThrow().zh()).contains("×" + count + "/12=");
    }

    @Test
    void underOneReadingTheFirstYearIsNotPaid() {
        Money money = Money.of(BASE, INCLUSIVE, SEATS).reading("14-first-year", "first-year-not-paid");
        assertThat(money.amount(2020, CLAUSE)).isEqualTo("NOT_APPLICABLE");
        assertThat(money.amount(2021, CLAUSE)).isEqualTo("64000.00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # of a row with 40 filed, 36 available, 31 occupied, 35 inclusive
            seats-lower-of-filed-and-available, 57600.00
            seats-filed, 64000.00
            seats-available, 57600.00
            seats-occupied, 49600.00
            seats-marked-inclusive, 56000.00
            """)
    void whichSeatsCountIsAReading(String option, String amount) {
        // 36 × 1600 = 57600; 40 × 1600 = 64000; 31 × 1600 = 49600; 35 × 1600 = 56000
        Money money =
                seats("{'filed':40,'available':36,'occupied':31,'inclusiveCount':35,'availableFrom':'2020-03-09'}");
        assertThat(money.reading("14-seats", option).amount(2021, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void rowsOfTheSameDaysAreDifferentSeats() {
        // 30 × 1600 × 8/12 + (30 + 10) × 1600 × 4/12 = 32000 + 21333.333… = 53333.33; rounded once, at the end
        SubsidyResult result =
                seats(row(30, "2020-03-09", ""), row(10, "2021-09-01", "")).one(2021, CLAUSE);
        assertThat(result.getAmount().orElseThrow()).hasToString("53333.33");
        assertThat(result.getFormula().orElseThrow().zh())
                .isEqualTo("30托位×1600.00元/托位·年×8/12+40托位×1600.00元/托位·年×4/12=53333.33元（四舍五入到分）");
        // (30 + 10) × 1600
        assertThat(result.getMessage().zh()).contains("如全年计算为64000.00元");
    }

    // 40 seats until 14 June, 50 from 15 June on: 40 of them hold all of June, 50 on a day and in the middle of it;
    // 40 × 6 + 50 × 6 = 540 and 40 × 5 + 50 × 7 = 550 seat-months, × 1600 / 12 = 72000.00 and 73333.33
    @ParameterizedTest
    @CsvSource(textBlock = """
            14-whole-months,   whole-months,     72000.00
            14-whole-months,   begun-months,     73333.33
            14-whole-months,   mid-month,        73333.33
            14-part-year,      full-year-only,   64000.00
            14-part-year,      full-year-if-any, 80000.00
            14-part-year,      year-end,         80000.00
            14-unit,           per-seat-once,    80000.00
            14-existing-seats, new-seats-only,   8000.00
            """)
    void rowsThatFollowEachOtherAreTheSameSeats(String reading, String option, String amount) {
        // 10 seats are new, for the six months from July on: 10 × 1600 × 6/12 = 8000.00
        Money enlarged = seats(row(40, "2020-03-09", "2021-06-14"), row(50, "2021-06-15", ""));
        assertThat(enlarged.reading(reading, option).amount(2021, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void whatIsFiledAndWhatIsOfferedAreComparedAsAWhole() {
        // 10 + 12 filed, 12 + 10 offered: 22 × 1600.00 = 35200.00
        Money money = seats(
                "{'filed':10,'available':12,'availableFrom':'2020-03-09'}",
                "{'filed':12,'available':10,'availableFrom':'2020-03-09'}");
        assertThat(money.amount(2021, CLAUSE)).isEqualTo("35200.00");
    }

    @Test
    void roundingHappensOnceAtTheEnd() {
        // three rows of one seat and one month: 3 × 133.333… = 400.00 exactly, not 3 × 133.33 = 399.99
        String month = row(1, "2021-05-01", "2021-05-31");
        assertThat(seats(month, month, month).amount(2021, CLAUSE)).isEqualTo("400.00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            half-up-once, 10666.67
            down-once, 10666.66
            """)
    void roundingIsAReading(String option, String amount) {
        // 64000.00 × 2/12 = 10666.666…
        assertThat(seats(row(40, "2021-11-01", "")).reading("rounding", option).amount(2021, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            {'from':'2021-03-15'}, 9
            {'from':'2021-03-01'}, 10
            "{'from':'2020-06-01','to':'2021-06-15'}", 5
            "{'from':'2020-06-01','to':'2021-06-15'},{'from':'2021-06-16'}", 12
            "{'from':'2020-06-01','to':'2021-06-15'},{'from':'2021-06-17'}", 11
            "{'from':'2020-06-01','to':'2021-03-31'},{'from':'2021-10-01'}", 6
            """, quoteCharacter = '"')
    void aMonthCountsWhenRecognitionHoldsOnAllItsDays(String records, int months) {
        SubsidyResult result = Money.of(BASE, "'inclusiveRecognitions':[" + records + "]", SEATS)
                .one(2021, CLAUSE);
        assertThat(result.getFormula().orElseThrow().zh()).contains("×" + months + "/12=");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # filed on,  open,                                                    months
            2021-04-01, {'from':'2020-03-09'},                                     9
            2021-04-02, {'from':'2020-03-09'},                                     8
            2020-03-02, "{'from':'2020-03-09','to':'2021-08-15'}",                 7
            2020-03-02, "{'from':'2020-03-09','to':'2021-01-31'},{'from':'2021-03-01'}", 11
            """, quoteCharacter = '"')
    void aMonthCountsWhenFilingAndOperationHoldToo(String receipt, String periods, int months) {
        String base = BASE.replace("2020-03-02", receipt).replace("{'from':'2020-03-09'}", periods);
        SubsidyResult result = Money.of(base, INCLUSIVE, SEATS).one(2021, CLAUSE);
        assertThat(result.getFormula().orElseThrow().zh()).contains("×" + months + "/12=");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            KINDERGARTEN_CLASS,      kindergarten-seats-not-covered, NOT_APPLICABLE
            KINDERGARTEN_CLASS,      kindergarten-seats-covered,     64000.00
            INTEGRATED_KINDERGARTEN, kindergarten-seats-not-covered, NOT_APPLICABLE
            EMPLOYER_RUN,            kindergarten-seats-not-covered, 64000.00
            """)
    void seatsOfKindergartensAreAReading(String form, String option, String amount) {
        Money money = Money.of(BASE.replace("INDEPENDENT", form), INCLUSIVE, SEATS);
        assertThat(money.reading("14-kindergarten", option).amount(2021, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            service-point-undetermined, UNDETERMINED
            service-point-covered, 64000.00
            service-point-not-covered, NOT_APPLICABLE
            """)
    void seatsOfCommunityPointsAreAReading(String option, String amount) {
        Money money = Money.of(BASE.replace("INDEPENDENT", "COMMUNITY_SERVICE_POINT"), INCLUSIVE, SEATS);
        assertThat(money.reading("14-service-point", option).amount(2021, CLAUSE))
                .isEqualTo(amount);
    }

    @Test
    void seatsFromAKindergartenAreNotCovered() {
        Money money = seats(row(40, "2020-03-09", "").replace("{", "{'newSource':'KINDERGARTEN',"));
        assertThat(money.amount(2021, CLAUSE)).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            existing-seats-count, 2020-10-30, 64000.00
            new-seats-only, 2020-10-30, NOT_APPLICABLE
            new-seats-only, 2020-10-31, 64000.00
            """)
    void existingSeatsAreAReading(String option, String from, String amount) {
        assertThat(seats(row(40, from, "")).reading("14-existing-seats", option).amount(2021, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            while-in-force, 2025, 64000.00
            while-in-force, 2026, 64000.00
            until-end-of-2025, 2025, 64000.00
            until-end-of-2025, 2026, NOT_APPLICABLE
            """)
    void theEndIsAReading(String option, int year, String amount) {
        Money money = seats(row(40, "2021-01-01", "")).reading("14-end", option);
        assertThat(money.amount(year, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void underOneReadingASeatIsPaidOnce() {
        // 40 × 1600.00, though offered for two months only
        Money money = seats(row(40, "2021-11-01", "")).reading("14-unit", "per-seat-once");
        assertThat(money.amount(2021, CLAUSE)).isEqualTo("64000.00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            "{'available':40,'availableFrom':'2020-03-09'}", filed
            "{'filed':40,'availableFrom':'2020-03-09'}", available
            "{'filed':40,'available':40}", availableFrom
            """, quoteCharacter = '"')
    void whatTheAmountRestsOnMustBeStated(String row, String missing) {
        assertThat(seats(row).one(2021, CLAUSE).getMissing()).containsExactly("/institutions/0/seats/0/" + missing);
    }

    @Test
    void operationThatIsNotStatedIsNamed() {
        Money money = Money.of(
                BASE.replace("'operatingPeriods':[{'from':'2020-03-09'}]", "'capitalOrigin':'DOMESTIC'"),
                INCLUSIVE,
                SEATS);
        assertThat(money.one(2021, CLAUSE).getMissing()).containsExactly("/institutions/0/openedOn");
    }

    @Test
    void aRowThatLiesOutsideTheYearIsNotAsked() {
        // the row of 2019 states no seats, and need not
        Money money = seats("{'availableFrom':'2019-01-01','availableTo':'2019-12-31'}", row(40, "2020-03-09", ""));
        assertThat(money.amount(2021, CLAUSE)).isEqualTo("64000.00");
    }

    private static String answer(SubsidyResult result) {
        return result.getAmount()
                .map(Object::toString)
                .orElseGet(() -> result.getMissing().isEmpty()
                        ? result.getStatus().name()
                        : String.join(" ", result.getMissing()).replace("/institutions/0/", ""));
    }

    // 40 × 1600 × months / 12
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'status':'ACCEPTED','receiptOn':'2021-07-01'                                                                    | 32000.00
            'status':'ACCEPTED'                                                                                             | filing/receiptOn
            'receiptOn':'2020-03-02'                                                                                        | filing/status
            'status':'SUBMITTED','receiptOn':'2020-03-02'                                                                   | filing/status
            'status':'SUBMITTED'                                                                                            | filing/status
            'status':'ACCEPTED','receiptOn':'2022-01-20'                                                                    | NOT_APPLICABLE
            'status':'ACCEPTED','receiptOn':'2022-01-21'                                                                    | filing/receiptOn
            'status':'CANCELLED','receiptOn':'2020-03-02','cancellation':{'cancelledOn':'2021-01-30'}                        | NOT_APPLICABLE
            'status':'CANCELLED','receiptOn':'2020-03-02','cancellation':{'cancelledOn':'2021-01-31'}                        | filing/status
            'status':'CANCELLED','receiptOn':'2020-03-02'                                                                   | filing/cancellation/cancelledOn
            """)
    void seatsCountWhileTheFilingHoldsAndAreHeldOpenWithoutOneByTheClaim(String filing, String answer) {
        String base = BASE.replace("'status':'ACCEPTED','receiptOn':'2020-03-02'", filing);
        assertThat(answer(Money.of(base, INCLUSIVE, SEATS).one(2021, CLAUSE))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'openedOn':'2021-04-01'                                                                     | 48000.00
            'openedOn':'2020-04-01','closedOn':'2021-03-30'                                             | 10666.67
            'operatingPeriods':[{'from':'2021-04-01'}],'openedOn':'2020-03-09'                          | 48000.00
            'operatingPeriods':[{'to':'2021-06-30'}]                                                    | operatingPeriods/0/from
            'operatingPeriods':[]                                                                       | NOT_APPLICABLE
            'operatingPeriods':[{'from':'2021-06-30','to':'2021-01-01'},{'from':'2021-07-01'}]          | 32000.00
            'operatingPeriods':[{'from':'2021-07-01'},{'from':'2020-03-09','to':'2021-03-31'}]          | 48000.00
            'operatingPeriods':[{'from':'2020-03-09','to':'2021-08-31'},{'from':'2021-03-01','to':'2021-05-31'}] | 42666.67
            'operatingPeriods':[{'from':'2020-03-09'},{'from':'2021-03-01','to':'2021-05-31'}]          | 64000.00
            'operatingPeriods':[{'from':'2020-03-09','to':'2021-06-15'},{'from':'2021-06-10','to':'2021-06-30'}] | 32000.00
            """)
    void seatsCountWhileTheInstitutionIsOpen(String operation, String answer) {
        // 9, 2, 9, –, –, 6, 9, 8, 12 and 6 months of 5333.333…
        String base = BASE.replace("'operatingPeriods':[{'from':'2020-03-09'}]", operation);
        assertThat(answer(Money.of(base, INCLUSIVE, SEATS).one(2021, CLAUSE))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            seats-occupied                    | 'filed':40,'available':40                          | seats/0/occupied
            seats-marked-inclusive            | 'filed':40,'available':40                          | seats/0/inclusiveCount
            seats-filed                       | 'available':40                                     | seats/0/filed
            seats-filed                       | 'filed':40                                         | 64000.00
            seats-available                   | 'filed':40                                         | seats/0/available
            seats-available                   | 'available':40                                     | 64000.00
            seats-lower-of-filed-and-available | 'occupied':40                                     | seats/0/filed seats/0/available
            seats-lower-of-filed-and-available | 'filed':0,'available':40                          | NOT_APPLICABLE
            """)
    void theSeatsThatTheReadingAsksForMustBeStated(String option, String row, String answer) {
        Money money = seats("{" + row + ",'availableFrom':'2020-03-09'}").reading("14-seats", option);
        assertThat(answer(money.one(2021, CLAUSE))).isEqualTo(answer);
    }

    @Test
    void aFullYearIsToldInSeatMonthsAlone() {
        String message =
                seats(row(40, "2021-01-01", "")).one(2021, CLAUSE).getMessage().zh();
        assertThat(message).endsWith("计480托位·月");
        assertThat(seats(row(1, "2021-07-01", ""))
                        .one(2021, CLAUSE)
                        .getMessage()
                        .zh())
                .endsWith("计6托位·月；如全年计算为1600.00元");
        assertThat(seats(row(1, "2021-07-01", ""))
                        .one(2021, CLAUSE)
                        .getFormula()
                        .orElseThrow()
                        .en())
                .isEqualTo("1 seat × 1600.00 yuan per seat and year × 6/12 = 800.00 yuan");
    }

    @Test
    void newSeatsAreThoseAboveWhatThereWasTheDayBeforeTheDocument() {
        // 30 before, none offered any more; 45 from 2021-01-01 on: 15 × 1600 = 24000
        Money enlarged = seats(row(30, "2020-03-09", "2020-10-30"), row(45, "2021-01-01", ""))
                .reading("14-existing-seats", "new-seats-only");
        assertThat(enlarged.amount(2021, CLAUSE)).isEqualTo("24000.00");
        Money later = seats(row(30, "2020-03-09", "2020-10-29"), row(45, "2021-01-01", ""))
                .reading("14-existing-seats", "new-seats-only");
        assertThat(later.amount(2021, CLAUSE)).isEqualTo("72000.00");
        Money fewer = seats(row(30, "2020-03-09", "2020-12-31"), row(20, "2021-01-01", ""))
                .reading("14-existing-seats", "new-seats-only");
        assertThat(fewer.amount(2021, CLAUSE)).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void aSubsidyThatEndedIsToldFromMonthsThatDoNotCount() {
        Money money = seats(row(40, "2021-01-01", "")).reading("14-end", "until-end-of-2025");
        assertThat(money.one(2026, CLAUSE).getMessage().zh()).contains("补助在该期间之前已经结束");
        assertThat(seats(row(40, "2021-12-02", "2021-12-30"))
                        .one(2021, CLAUSE)
                        .getMessage()
                        .zh())
                .contains("期间内没有同时符合普惠认定、备案、运营和托位可用的完整月份");
    }

    @Test
    void theReadingThatLeavesSeatsOfAPointOpenIsNamed() {
        Money money = Money.of(BASE.replace("INDEPENDENT", "COMMUNITY_SERVICE_POINT"), INCLUSIVE, SEATS);
        assertThat(money.one(2021, CLAUSE).getMessage().zh())
                .contains("按所采口径（jindong/14-service-point=service-point-undetermined）不能确定金额");
    }

    @Test
    void seatsThatAreNotStatedAreNotNone() {
        assertThat(Money.of(BASE, INCLUSIVE).one(2021, CLAUSE).getMissing()).containsExactly("/institutions/0/seats");
        assertThat(seats().one(2021, CLAUSE).getStatus()).hasToString("NOT_APPLICABLE");
        assertThat(seats().one(2021, CLAUSE).getMessage().zh()).endsWith("没有本条所指的托位");
    }

    @Test
    void aRecordOfAnotherTimeNeedsNoNumber() {
        Money money = Money.of(
                        BASE,
                        "'inclusiveRecognitions':[{'from':'2018-01-01','to':'2018-12-31'},"
                                + "{'from':'2020-06-01','recognisedBy':'x','documentNumber':'金区测普〔2020〕1号'}]",
                        SEATS)
                .reading("inclusive-recognition", "numbered-record-required");
        assertThat(answer(money.one(2021, CLAUSE))).isEqualTo("64000.00");
    }
}
