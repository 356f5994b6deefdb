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

class AddedClassTest {

    private static final String CLAUSE = "3.5.13.a";

    private static Money with(String... classes) {
        return Money.of(BASE, INCLUSIVE, classes(classes));
    }

    private static String closed(String reference, String opened, String closed) {
        return "{'classGroupRef':'" + reference + "','openedOn':'" + opened + "','closedOn':'" + closed
                + "','hostType':'CHILDCARE_INSTITUTION'}";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-10-30, 2020, NOT_APPLICABLE
            2020-10-31, 2020, 50000.00
            2020-11-01, 2020, 50000.00
            2020-12-31, 2020, 50000.00
            2020-12-31, 2021, NOT_APPLICABLE
            2021-01-01, 2020, NOT_APPLICABLE
            2021-01-01, 2021, 50000.00
            2022-01-20, 2022, 50000.00
            2022-01-21, 2022, NOT_APPLICABLE
            """)
    void aClassIsPaidInTheYearInWhichItOpenedFromTheFirstDayOfTheDocumentOn(String opened, int year, String amount) {
        // first day 2020-10-31; the report is of 2022-01-20, so what opens later is not there yet
        assertThat(with(TWO_CLASSES, opened("c3", opened)).amount(year, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void severalClassesOfOneYearAddUp() {
        // 3 × 50000.00 = 150000.00
        Money money =
                with(TWO_CLASSES, opened("c3", "2021-03-01"), opened("c4", "2021-03-01"), opened("c5", "2021-09-01"));
        assertThat(money.amount(2021, CLAUSE)).isEqualTo("150000.00");
        assertThat(money.one(2021, CLAUSE).getFormula().orElseThrow().en())
                .isEqualTo("3 classes × 50000.00 yuan per class = 150000.00 yuan");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            net, NOT_APPLICABLE
            gross, 50000.00
            """)
    void aClassThatOnlyReplacesOneThatClosedIsNoNetAddition(String option, String amount) {
        // open on 2022-01-20: c2 and c3 = 2; before the document 2; net 2 - 2 = 0, gross 1
        Money money =
                with(closed("c1", "2020-03-09", "2021-06-30"), opened("c2", "2020-03-09"), opened("c3", "2021-09-01"));
        assertThat(money.reading("13-net-or-gross", option).amount(2021, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2022-01-19, NOT_APPLICABLE
            2022-01-20, 50000.00
            2022-01-21, 50000.00
            """)
    void theLastDayOfAClassStillCounts(String closed, String amount) {
        Money money = with(TWO_CLASSES, closed("c3", "2021-03-01", closed));
        assertThat(money.amount(2021, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void netOfClosuresTheLatestOpenedArePaid() {
        // c1 closed; open 4 of 5, before the document 2: two are paid, c5 and c4, both of 2021; c3 of 2020 is not
        Money money = with(
                closed("c1", "2020-03-09", "2021-06-30"),
                opened("c2", "2020-03-09"),
                opened("c3", "2020-11-02"),
                opened("c4", "2021-03-01"),
                opened("c5", "2021-09-01"));
        assertThat(money.amount(2020, CLAUSE)).isEqualTo("NOT_APPLICABLE");
        assertThat(money.amount(2021, CLAUSE)).isEqualTo("100000.00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, UNDETERMINED
            1, UNDETERMINED
            2, 50000.00
            3, NOT_APPLICABLE
            """)
    void aStatedBaselineCountsUnlessTheListedClassesContradictIt(int baseline, String amount) {
        // three classes open; two of them listed as earlier; a third earlier one that closed may be left out of the
        // list
        Money money = Money.of(
                BASE, INCLUSIVE, "'classCountBaseline':" + baseline, classes(TWO_CLASSES, opened("c3", "2021-03-01")));
        assertThat(money.amount(2021, CLAUSE)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            first-classes-count, 2021, 100000.00
            first-classes-count, 2022, 50000.00
            additions-only, 2021, NOT_APPLICABLE
            additions-only, 2022, 50000.00
            """)
    void theClassesWithWhichAnInstitutionOpensCountByDefault(String option, int year, String amount) {
        // new in 2021 with two classes, a third on 2022-01-10
        Money money = with(opened("c1", "2021-03-01"), opened("c2", "2021-03-01"), opened("c3", "2022-01-10"));
        assertThat(money.reading("13-first-classes", option).amount(year, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            earlier-not-paid, 2020, NOT_APPLICABLE
            earlier-paid, 2020, 100000.00
            earlier-paid, 2021, 50000.00
            """)
    void earlierClassesArePaidUnderAnotherReadingOnTheFirstDay(String option, int year, String amount) {
        // recognised since 2019, so that the classes of 2020-03-09 opened under it
        Money money = Money.of(
                BASE,
                "'inclusiveRecognitions':[{'from':'2019-06-01'}]",
                classes(TWO_CLASSES, opened("c3", "2021-03-01")));
        assertThat(money.reading("13-earlier-classes", option).amount(year, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            once, 2021, 50000.00
            once, 2022, NOT_APPLICABLE
            yearly, 2020, NOT_APPLICABLE
            yearly, 2021, 50000.00
            yearly, 2022, 50000.00
            """)
    void aClassIsPaidOnceUnlessReadYearly(String option, int year, String amount) {
        Money money = with(TWO_CLASSES, opened("c3", "2021-03-01"));
        assertThat(money.reading("13-once-or-yearly", option).amount(year, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021-02-28, inclusive-on-opening, NOT_APPLICABLE, 20000.00
            2021-03-01, inclusive-on-opening, 50000.00, NOT_APPLICABLE
            2022-01-19, inclusive-on-claim, NOT_APPLICABLE, 20000.00
            2022-01-20, inclusive-on-claim, 50000.00, NOT_APPLICABLE
            """)
    void recognitionIsJudgedOnOneDay(String until, String option, String inclusive, String other) {
        // recognised from 2020-06-01 until the day given; the class opened on 2021-03-01, the report is of 2022-01-20
        Money money = Money.of(
                        BASE,
                        "'inclusiveRecognitions':[{'from':'2020-06-01','to':'" + until + "'}]",
                        classes(TWO_CLASSES, opened("c3", "2021-03-01")))
                .reading("13-inclusive-when", option);
        assertThat(money.amount(2021, "3.5.13.a")).isEqualTo(inclusive);
        assertThat(money.amount(2021, "3.5.13.b")).isEqualTo(other);
    }

    @Test
    void classesOpenedUnderDifferentStandingArePaidUnderDifferentClauses() {
        Money money = Money.of(
                BASE,
                "'inclusiveRecognitions':[{'from':'2021-06-01'}]",
                classes(TWO_CLASSES, opened("c3", "2021-03-01"), opened("c4", "2021-09-01")));
        assertThat(money.amount(2021, "3.5.13.a")).isEqualTo("50000.00");
        assertThat(money.amount(2021, "3.5.13.b")).isEqualTo("20000.00");
        // 50000.00 + 20000.00
        assertThat(money.statement(2021).total()).hasToString("70000.00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FULL_DAY, any-class, 50000.00
            HALF_DAY, any-class, 50000.00
            FULL_DAY, full-day-classes-only, 50000.00
            HALF_DAY, full-day-classes-only, NOT_APPLICABLE
            """)
    void halfDayClassesCountByDefault(String mode, String option, String amount) {
        Money money = with("{'classGroupRef':'c1','openedOn':'2021-03-01','serviceMode':'" + mode + "'}");
        assertThat(money.reading("13-class-kind", option).amount(2021, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void aModeThatDecidesMustBeStated() {
        SubsidyResult result = with(opened("c1", "2021-03-01"))
                .reading("13-class-kind", "full-day-classes-only")
                .one(2021, CLAUSE);
        assertThat(result.getMissing()).containsExactly("/institutions/0/classGroups/0/serviceMode");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FOR_PROFIT, for-profit-covered, 50000.00
            FOR_PROFIT, non-profit-only, NOT_APPLICABLE
            NON_PROFIT, non-profit-only, 50000.00
            """)
    void forProfitInstitutionsAreCoveredByDefault(String orientation, String option, String amount) {
        Money money = Money.of(
                BASE.replace("NON_PROFIT", orientation), INCLUSIVE, classes(TWO_CLASSES, opened("c3", "2021-03-01")));
        assertThat(money.reading("13-for-profit", option).amount(2021, CLAUSE)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            bracket-whole-item, NOT_APPLICABLE
            bracket-second-half-only, 50000.00
            """)
    void kindergartenClassesEarnOnlyUnderTheNarrowBracket(String option, String amount) {
        Money money = Money.of(
                BASE.replace("INDEPENDENT", "INTEGRATED_KINDERGARTEN"),
                INCLUSIVE,
                classes("{'classGroupRef':'k1','openedOn':'2021-03-01','hostType':'KINDERGARTEN'}"));
        assertThat(money.reading("13-bracket", option).amount(2021, CLAUSE)).isEqualTo(amount);
        assertThat(money.reading("13-bracket", option).amount(2021, "3.5.13.b")).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            bracket-whole-item, 幼儿园增设托班不适用第13项标准
            bracket-second-half-only, 只有非普惠性的幼儿园托班不适用第13项标准
            """)
    void theReferralReachesAsFarAsTheBracket(String option, String words) {
        String ofKindergarten = classes("{'classGroupRef':'k1','openedOn':'2021-03-01','hostType':'KINDERGARTEN'}");
        Money kindergarten = Money.of(BASE.replace("INDEPENDENT", "KINDERGARTEN_CLASS"), INCLUSIVE, ofKindergarten);
        Money within = Money.of(BASE, INCLUSIVE, ofKindergarten);

        for (Money money : List.of(kindergarten, within)) {
            SubsidyResult referral = money.reading("13-bracket", option).one(2021, "3.5.13.c");
            assertThat(referral.getMessage().zh()).contains(words);
            assertThat(referral.getReferred()).contains(true);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            referred, NOT_APPLICABLE
            referred-not-defined, NOT_DEFINED
            """)
    void aReferralIsNeverAnAmount(String option, String status) {
        Money money = Money.of(BASE.replace("INDEPENDENT", "KINDERGARTEN_CLASS"), INCLUSIVE, classes());
        assertThat(money.reading("13-referred-amount", option).amount(2021, "3.5.13.c"))
                .isEqualTo(status);
    }

    @Test
    void whoRunsAClassOfACommunityPointMustBeStated() {
        String anybody = "{'classGroupRef':'c1','openedOn':'2021-03-01'}";
        Money point = Money.of(BASE.replace("INDEPENDENT", "COMMUNITY_SERVICE_POINT"), INCLUSIVE, classes(anybody));
        assertThat(point.one(2021, CLAUSE).getMissing()).containsExactly("/institutions/0/classGroups/0/hostType");
        assertThat(with(anybody).amount(2021, CLAUSE)).isEqualTo("50000.00");

        Money stated = Money.of(
                BASE.replace("INDEPENDENT", "COMMUNITY_SERVICE_POINT"), INCLUSIVE, classes(opened("c1", "2021-03-01")));
        assertThat(stated.amount(2021, CLAUSE)).isEqualTo("50000.00");
        Money asInstitution = point.reading("13-kindergarten-service-point", "point-as-institution");
        assertThat(asInstitution.amount(2021, CLAUSE)).isEqualTo("50000.00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            effective-date, publication-unknown
            existing-funds, capped
            """)
    void aReadingThatLeavesTheAmountOpenIsNamed(String reading, String option) {
        SubsidyResult result = with(TWO_CLASSES, opened("c3", "2021-03-01"))
                .reading(reading, option)
                .one(2021, CLAUSE);
        assertThat(result.getStatus()).hasToString("UNDETERMINED");
        assertThat(result.getMessage().zh()).contains("jindong/" + reading + "=" + option);
        assertThat(result.getAmount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2022-01-19, 50000.00
            2022-01-20, 50000.00
            2022-01-21, UNDETERMINED
            """)
    void aFilingMustBeReceiptedByTheDayJudged(String receipt, String amount) {
        Money money = Money.of(
                BASE.replace("2020-03-02", receipt), INCLUSIVE, classes(TWO_CLASSES, opened("c3", "2021-03-01")));
        assertThat(money.amount(2021, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void aFilingThatIsNotAcceptedIsNamed() {
        Money money = Money.of(
                BASE.replace("ACCEPTED", "SUBMITTED"), INCLUSIVE, classes(TWO_CLASSES, opened("c3", "2021-03-01")));
        assertThat(money.one(2021, CLAUSE).getMissing()).containsExactly("/institutions/0/filing/status");
    }

    @Test
    void everyOpeningDayMustBeStated() {
        Money money = with(TWO_CLASSES, "{'classGroupRef':'c3','hostType':'CHILDCARE_INSTITUTION'}");
        assertThat(money.one(2021, CLAUSE).getMissing()).containsExactly("/institutions/0/classGroups/2/openedOn");
    }

    @Test
    void classesThatAreNotStatedAreNotNone() {
        assertThat(Money.of(BASE, INCLUSIVE).one(2021, CLAUSE).getMissing())
                .containsExactly("/institutions/0/classGroups");
        assertThat(with().amount(2021, CLAUSE)).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            record-required, {'from':'2020-06-01'}, 50000.00
            numbered-record-required, {'from':'2020-06-01'}, UNDETERMINED
            numbered-record-required, "{'from':'2020-06-01','recognisedBy':'区卫健局'}", UNDETERMINED
            numbered-record-required, "{'from':'2020-06-01','recognisedBy':'区卫健局','documentNumber':'金区测普〔2020〕1号'}", 50000.00
            record-required, {'to':'2021-12-31'}, UNDETERMINED
            """, quoteCharacter = '"')
    void aRecordOfRecognitionMustSayWhatTheReadingAsks(String option, String record, String amount) {
        Money money = Money.of(
                BASE, "'inclusiveRecognitions':[" + record + "]", classes(TWO_CLASSES, opened("c3", "2021-03-01")));
        assertThat(money.reading("inclusive-recognition", option).amount(2021, CLAUSE))
                .isEqualTo(amount);
    }

    @Test
    void anAbsentRecordMeansNotInclusiveUnderOneReading() {
        Money money = Money.of(BASE, classes(TWO_CLASSES, opened("c3", "2021-03-01")))
                .reading("inclusive-recognition", "absent-is-not-inclusive");
        assertThat(money.amount(2021, "3.5.13.a")).isEqualTo("NOT_APPLICABLE");
        assertThat(money.amount(2021, "3.5.13.b")).isEqualTo("20000.00");
        assertThat(money.one(2021, "3.5.13.b").getMessage().zh()).contains("普惠性认定未填报，按所采口径视为非普惠性");
    }

    // the lower amount is the safe one, with a warning
    @Test
    void whereNoRecognitionIsStatedTheLowerAmountSaysSo() {
        assertThat(Money.standing(Money.NOT_INCLUSIVE)
                        .one(2021, "3.5.13.b")
                        .getMessage()
                        .zh())
                .contains("填报无普惠性认定，按非普惠性计算，请核对");
        assertThat(Money.standing("'inclusiveRecognitions':[{'from':'2021-03-02'}]")
                        .one(2021, "3.5.13.b")
                        .getMessage()
                        .zh())
                .doesNotContain("请核对");
    }

    @Test
    void beforeTheDocumentNothingIsGranted() {
        Money money = with(TWO_CLASSES, opened("c3", "2020-10-31")).on("2020-10-30");
        assertThat(money.all(2020, CLAUSE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"net, 2020, NOT_APPLICABLE", "net, 2021, 100000.00", "gross, 2020, 50000.00", "gross, 2021, 100000.00"})
    void theOrderInWhichClassesAreListedHasNoSay(String counting, int year, String amount) {
        // as above, the latest first: net 4 open - 2 before = 2, c5 and c4; gross all three
        Money money = with(
                opened("c5", "2021-09-01"),
                opened("c4", "2021-03-01"),
                opened("c3", "2020-11-02"),
                opened("c2", "2020-03-09"),
                closed("c1", "2020-03-09", "2021-06-30"));
        assertThat(money.reading("13-net-or-gross", counting).amount(year, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"net, 2020, 50000.00", "net, 2021, NOT_APPLICABLE", "gross, 2020, 50000.00", "gross, 2021, 50000.00"})
    void netOfClosuresAClassThatClosedIsNotPaid(String counting, int year, String amount) {
        // open on 2022-01-20: c1, c2, c3; before the document 2: one is paid, c3 of 2020, not c4 that closed
        Money money = with(TWO_CLASSES, opened("c3", "2020-11-02"), closed("c4", "2021-03-01", "2021-06-30"));
        assertThat(money.reading("13-net-or-gross", counting).amount(year, CLAUSE))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-20, 50000.00", "2022-01-21, NOT_APPLICABLE"})
    void grossOfClosuresAClassThatIsStillToOpenIsNotPaidEither(String opened, String amount) {
        Money money = with(TWO_CLASSES, opened("c3", opened)).reading("13-net-or-gross", "gross");
        assertThat(money.amount(2022, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void theFirstClassesAreTakenOffOnceAndTheirClosingTakesOffAnAddition() {
        // founded with c1 and c2; c1 closed; open 3, of which 2 are the first ones' places: one addition is paid
        Money money = with(
                        closed("c1", "2021-03-01", "2021-06-30"),
                        opened("c2", "2021-03-01"),
                        opened("c3", "2021-09-01"),
                        opened("c4", "2021-10-01"))
                .reading("13-first-classes", "additions-only");
        assertThat(money.amount(2021, CLAUSE)).isEqualTo("50000.00");
    }

    @Test
    void whereEarlierClassesArePaidTheBaselineHasNoSay() {
        Money money = Money.of(
                        BASE,
                        "'inclusiveRecognitions':[{'from':'2019-06-01'}]",
                        "'classCountBaseline':2",
                        classes(TWO_CLASSES))
                .reading("13-earlier-classes", "earlier-paid");
        assertThat(money.amount(2020, CLAUSE)).isEqualTo("100000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "net, 2021, 50000.00",
        "net, 2022, NOT_APPLICABLE",
        "gross, 2020, NOT_APPLICABLE",
        "gross, 2021, 50000.00",
        "gross, 2022, NOT_APPLICABLE"
    })
    void readYearlyAClassIsPaidForTheYearsInWhichItWasOpen(String counting, int year, String amount) {
        Money money = with(TWO_CLASSES, closed("c3", "2021-03-01", "2021-12-31"))
                .reading("13-once-or-yearly", "yearly")
                .reading("13-net-or-gross", counting);
        assertThat(money.amount(year, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void readYearlyNoYearBeforeTheDocumentIsPaid() {
        // 2020 and 2021, not 2019: 2 × 50000
        Money money = Money.of(
                        BASE, "'inclusiveRecognitions':[{'from':'2019-01-01'}]", classes(opened("c0", "2019-03-01")))
                .reading("13-once-or-yearly", "yearly")
                .reading("13-earlier-classes", "earlier-paid")
                .reading("13-net-or-gross", "gross")
                .claiming(
                        "{'claimRef':'a','clause':'jindong/3.5.13.a','institutionRef':'one','claimedOn':'2022-01-20',"
                                + "'periodStart':'2019-01-01','periodEnd':'2021-12-31','claimedAmount':'1','priorPayments':[]}");
        assertThat(money.report().getSubsidies().get(0).getAmount().orElseThrow())
                .hasToString("100000.00");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-01, 50000.00", "2021-12-31, 50000.00", "2022-01-01, NOT_APPLICABLE"})
    void recognitionOnTheClaimIsJudgedOnItsDay(String claimed, String amount) {
        Money money = Money.of(
                        BASE,
                        "'inclusiveRecognitions':[{'from':'2020-06-01','to':'2021-12-31'}]",
                        classes(TWO_CLASSES, opened("c3", "2021-03-01")))
                .reading("13-inclusive-when", "inclusive-on-claim")
                .claiming("{'claimRef':'a','clause':'jindong/3.5.13.a','institutionRef':'one','claimedOn':'" + claimed
                        + "','eventDate':'2021-03-01','claimedAmount':'1','priorPayments':[]}");
        SubsidyResult result = money.report().getSubsidies().get(0);
        assertThat(result.getAmount()
                        .map(Object::toString)
                        .orElse(result.getStatus().name()))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-06, 2022-01-21, /institutions/0/registration/registeredOn",
        "2020-03-02, 2022-01-21, /institutions/0/filing/receiptOn"
    })
    void registrationAndFilingMustNotComeAfterTheClaim(String day, String later, String missing) {
        Money money = Money.of(BASE.replace(day, later), INCLUSIVE, classes(TWO_CLASSES, opened("c3", "2021-03-01")));
        assertThat(money.one(2021, CLAUSE).getMissing()).containsExactly(missing);
    }

    @Test
    void theReadingThatLeavesItOpenIsNamedAndNoOther() {
        SubsidyResult result = with(TWO_CLASSES, opened("c3", "2021-03-01"))
                .reading("existing-funds", "capped")
                .one(2021, CLAUSE);
        assertThat(result.getMessage().zh()).contains("按所采口径（jindong/existing-funds=capped）不能确定金额");
    }

    @Test
    void classesOfTwoYearsAreNamedInTheMessage() {
        SubsidyResult result = with(TWO_CLASSES, opened("c3", "2021-03-01").replace("}", ",'className':'小一班'}"))
                .one(2021, CLAUSE);
        assertThat(result.getMessage().zh()).endsWith("增设班1个（小一班 2021-03-01）");
        assertThat(result.getFormula().orElseThrow().en())
                .isEqualTo("1 class × 50000.00 yuan per class = 50000.00 yuan");
    }

    @ParameterizedTest
    @CsvSource({"net, NOT_APPLICABLE", "gross, 50000.00"})
    void readYearlyAClassThatReplacesAnotherIsNoNetAddition(String counting, String amount) {
        // open in 2021: c2 and c3; before the document 2
        Money money = with(
                        closed("c1", "2020-03-09", "2020-12-31"),
                        opened("c2", "2020-03-09"),
                        opened("c3", "2021-03-01"))
                .reading("13-once-or-yearly", "yearly")
                .reading("13-net-or-gross", counting);
        assertThat(money.amount(2021, CLAUSE)).isEqualTo(amount);
    }

    @Test
    void whyAClassIsPaidUnderTheOtherClauseIsSaid() {
        assertThat(Money.standing(Money.NOT_INCLUSIVE)
                        .one(2021, "3.5.13.a")
                        .getMessage()
                        .zh())
                .contains("增设班级时未认定为普惠性，不适用本款");
        assertThat(Money.standing(INCLUSIVE).one(2021, "3.5.13.b").getMessage().zh())
                .contains("增设班级时已认定为普惠性，不适用本款");
        assertThat(with().one(2021, CLAUSE).getMessage().zh()).contains("没有本条所指的班级");
    }
}
