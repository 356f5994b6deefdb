package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.validation.subsidy.Money.BASE;
import static org.tuoyu.validation.subsidy.Money.INCLUSIVE;
import static org.tuoyu.validation.subsidy.Money.SEATS;
import static org.tuoyu.validation.subsidy.Money.TWO_CLASSES;
import static org.tuoyu.validation.subsidy.Money.classes;
import static org.tuoyu.validation.subsidy.Money.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.SubsidyResult;

class ClaimTest {

    private static String claim(String reference, String clause, String amount, String more) {
        return "{'claimRef':'" + reference + "','clause':'jindong/" + clause + "','institutionRef':'one',"
                + "'claimedOn':'2022-01-20','claimedAmount':'" + amount + "'," + more + "}";
    }

    private static String classClaim(String amount, String more) {
        return claim("a", "3.5.13.a", amount, "'eventDate':'2021-03-01','priorPayments':[]" + more);
    }

    private static String seatClaim(String amount, String from, String to, String more) {
        return claim("s", "3.5.14", amount, "'periodStart':'" + from + "','periodEnd':'" + to + "'," + more);
    }

    private static Money inclusive() {
        return Money.standing(INCLUSIVE);
    }

    private static List<SubsidyResult> claimed(Money money) {
        return money.report().getSubsidies().stream()
                .filter(each -> each.getPointer().startsWith("/claims/"))
                .toList();
    }

    /** What the claims alone do to the verdict: the institution of the example leaves many rules open. */
    private static String verdict(Money money) {
        Report report = money.report();
        return org.tuoyu.validation.VerdictAccess.of(report.getSubsidies()).name();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            49999.99, ACCEPTED, 少报0.01元
            50000.00, ACCEPTED, 与应付一致
            50000.01, REJECTED, 多报0.01元
            60000.00, REJECTED, 多报10000.00元
            """)
    void moreThanIsOwedIsRejected(String amount, String verdict, String words) {
        Money money = inclusive().claiming(classClaim(amount, ""));
        assertThat(verdict(money)).isEqualTo(verdict);
        SubsidyResult result = claimed(money).get(0);
        assertThat(result.getPointer()).isEqualTo("/claims/0");
        assertThat(result.getClaimed().orElseThrow()).hasToString(amount);
        assertThat(result.getAmount().orElseThrow()).hasToString("50000.00");
        assertThat(result.getMessage().zh()).contains(words);
    }

    @Test
    void anyAmountUnderAClauseThatDoesNotApplyIsRejected() {
        Money money = Money.standing(Money.NOT_INCLUSIVE)
                .claiming(seatClaim("1.00", "2021-01-01", "2021-12-31", "'priorPayments':[]"));
        assertThat(claimed(money).get(0).getStatus()).hasToString("NOT_APPLICABLE");
        assertThat(verdict(money)).isEqualTo("REJECTED");
    }

    @Test
    void anAmountThatCannotBeComputedLeavesTheVerdictOpen() {
        Money money =
                Money.of(BASE, classes(TWO_CLASSES, opened("c3", "2021-03-01"))).claiming(classClaim("50000", ""));
        assertThat(verdict(money)).isEqualTo("UNDETERMINED");
    }

    @Test
    void whatWasPaidBeforeMustBeStated() {
        Money money = inclusive().claiming(claim("a", "3.5.13.a", "50000", "'eventDate':'2021-03-01'"));
        assertThat(claimed(money).get(0).getMissing()).containsExactly("/claims/0/priorPayments");
        assertThat(verdict(money)).isEqualTo("UNDETERMINED");
    }

    @Test
    void theAmountClaimedMustBeStated() {
        Money money = inclusive().claiming(classClaim("0", "").replace("'claimedAmount':'0',", ""));
        assertThat(claimed(money).get(0).getMissing()).containsExactly("/claims/0/claimedAmount");
        assertThat(verdict(money)).isEqualTo("UNDETERMINED");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # half a year: 64000 / 2; a quarter: 64000 / 4
            2021-01-01, 2021-06-30, 32000.00
            2021-07-01, 2021-12-31, 32000.00
            2021-01-01, 2021-03-31, 16000.00
            2021-01-15, 2021-03-31, 10666.67
            2021-01-01, 2022-12-31, 128000.00
            """)
    void aClaimIsForItsPeriod(String from, String to, String amount) {
        // two years are 24 months: 40 × 1600 × 24/12 = 128000
        Money money = inclusive().claiming(seatClaim("1", from, to, "'priorPayments':[]"));
        assertThat(claimed(money).get(0).getAmount().orElseThrow()).hasToString(amount);
    }

    @Test
    void whatIsOwedThoughNobodyClaimsItIsReported() {
        Report report = inclusive().claiming(classClaim("50000", "")).report();
        assertThat(report.getSubsidies())
                .filteredOn(each -> each.getPointer().equals("/institutions/0"))
                .extracting(each -> each.getClause().value())
                .contains("jindong/3.5.14")
                .doesNotContain("jindong/3.5.13.a", "jindong/3.5.13.b");
    }

    @Test
    void aClassThatAClaimLeavesOutIsStillOwed() {
        Money money = Money.of(
                        BASE, INCLUSIVE, classes(TWO_CLASSES, opened("c3", "2021-03-01"), opened("c4", "2021-09-01")))
                .claiming(classClaim("50000", ",'classGroupRefs':['c3']"));
        List<SubsidyResult> results = money.all(2021, "3.5.13.a");
        assertThat(results).extracting(SubsidyResult::getPointer).containsExactly("/claims/0", "/institutions/0");
        assertThat(results)
                .allSatisfy(each -> assertThat(each.getAmount().orElseThrow()).hasToString("50000.00"));
        assertThat(money.statement(2021).total()).hasToString("100000.00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'classGroupRef':'c3', NOT_APPLICABLE
            'quantity':1, NOT_APPLICABLE
            'classGroupRef':'c9', NOT_APPLICABLE
            'year':2021, UNDETERMINED
            """, quoteCharacter = '"')
    void aClassPaidBeforeIsNotPaidAgain(String payment, String amount) {
        // net of what was paid: 3 open - 2 before - 1 paid = 0; a payment that names no class and no number is open
        Money money = inclusive()
                .claiming(claim(
                        "a",
                        "3.5.13.a",
                        "50000",
                        "'eventDate':'2021-03-01','priorPayments':[{'clause':'jindong/3.5.13.a'," + payment + "}]"));
        assertThat(claimed(money).get(0).getStatus()).hasToString(amount);
    }

    @Test
    void underGrossCountingOnlyTheClassThatWasPaidIsLeftOut() {
        Money money = inclusive()
                .claiming(classClaim("50000", "")
                        .replace(
                                "'priorPayments':[]",
                                "'priorPayments':[{'claimType':'NEW_CLASS','classGroupRef':'c9'}]"))
                .reading("13-net-or-gross", "gross");
        assertThat(claimed(money).get(0).getAmount().orElseThrow()).hasToString("50000.00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021, 20000, 44000.00
            2021, 64000, NOT_APPLICABLE
            2020, 20000, 64000.00
            """)
    void seatMoneyPaidForTheSameYearIsTakenOff(int year, String paid, String amount) {
        // 64000 - 20000 = 44000
        Money money = inclusive()
                .claiming(seatClaim(
                        "1",
                        "2021-01-01",
                        "2021-12-31",
                        "'priorPayments':[{'clause':'jindong/3.5.14','year':" + year + ",'amount':'" + paid + "'}]"));
        SubsidyResult result = claimed(money).get(0);
        assertThat(result.getAmount()
                        .map(Object::toString)
                        .orElse(result.getStatus().name()))
                .isEqualTo(amount);
    }

    @Test
    void theSameThingClaimedTwiceIsPaidOnce() {
        Money money = inclusive()
                .claiming(classClaim("50000", ""), classClaim("50000", "").replace("'claimRef':'a'", "'claimRef':'b'"));
        assertThat(claimed(money).get(1).getStatus()).hasToString("NOT_APPLICABLE");
        assertThat(claimed(money).get(1).getMessage().zh()).contains("重复申报");
        assertThat(verdict(money)).isEqualTo("REJECTED");
        // 50000 for the class once and 64000 for the seats that nobody claims
        assertThat(money.statement(2021).total()).hasToString("114000.00");
    }

    @Test
    void aClaimThatALaterOneCorrectsCountsForNothing() {
        Money money = inclusive()
                .claiming(
                        classClaim("60000", ""),
                        classClaim("50000", ",'previousClaimRef':'a'").replace("'claimRef':'a'", "'claimRef':'b'"));
        assertThat(claimed(money))
                .extracting(each -> each.getStatus().name())
                .containsExactly("NOT_APPLICABLE", "OWED");
        assertThat(verdict(money)).isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            national-money-apart, 50000.00, 请核对是否重复
            national-money-set-off, 40000.00, 增设班
            """)
    void nationalMoneyIsPointedOutOrSetOff(String option, String amount, String words) {
        // 50000 - 10000 = 40000
        Money money = inclusive()
                .claiming(
                        classClaim("40000", ",'fundingSources':[{'source':'CENTRAL_SPECIAL_ACTION','amount':'10000'}]"))
                .reading("16-national-money", option);
        assertThat(claimed(money).get(0).getAmount().orElseThrow()).hasToString(amount);
        assertThat(claimed(money).get(0).getMessage().zh()).contains(words);
    }

    @Test
    void moneyOfTheNationalActionIsReferred() {
        Money money = inclusive()
                .claiming("{'claimRef':'n','claimType':'SPECIAL_ACTION_SEAT','institutionRef':'one',"
                        + "'eventDate':'2021-05-01','claimedAmount':'10000'}");
        SubsidyResult result = claimed(money).get(0);
        assertThat(result.getClause().value()).isEqualTo("jindong/3.5.16");
        assertThat(result.getMessage().zh()).contains("国家专项行动");
        assertThat(result.getAmount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            all-add-up, 50000.00, 64000.00
            highest-only, NOT_APPLICABLE, 64000.00
            """)
    void whetherItemsAddUpIsAReading(String option, String added, String seats) {
        Money money = inclusive().reading("cumulation", option);
        assertThat(money.amount(2021, "3.5.13.a")).isEqualTo(added);
        assertThat(money.amount(2021, "3.5.14")).isEqualTo(seats);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            not-checked, 64000.00
            claim-required, NOT_APPLICABLE
            """)
    void whetherAClaimIsNeededIsAReading(String option, String amount) {
        assertThat(inclusive().reading("procedure", option).amount(2021, "3.5.14"))
                .isEqualTo(amount);
        Money claiming = inclusive()
                .reading("procedure", option)
                .claiming(seatClaim("64000", "2021-01-01", "2021-12-31", "'priorPayments':[]"));
        assertThat(claimed(claiming).get(0).getAmount().orElseThrow()).hasToString("64000.00");
    }

    @Test
    void theTypeOfAClaimWithoutAClauseTellsWhatItIsFor() {
        Money money = Money.standing(Money.NOT_INCLUSIVE)
                .claiming(classClaim("20000", ",'claimType':'NEW_CLASS'").replace("'clause':'jindong/3.5.13.a',", ""));
        assertThat(claimed(money).get(0).getClause().value()).isEqualTo("jindong/3.5.13.b");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MUNICIPAL, 3.5.15.b, 100000.00
            PROVINCIAL, 3.5.15.a, 150000.00
            """)
    void theLevelOfAnAwardClaimedWithoutAClauseDecides(String level, String clause, String amount) {
        Money money = Money.of(
                        BASE,
                        "'demonstrations':[{'level':'MUNICIPAL','recognisedOn':'2021-02-01'},"
                                + "{'level':'PROVINCIAL','recognisedOn':'2021-09-01'}]")
                .claiming("{'claimRef':'d','claimType':'DEMONSTRATION_AWARD','demonstrationLevel':'" + level
                        + "','institutionRef':'one','eventDate':'2021-02-01','claimedAmount':'1','priorPayments':[]}");
        assertThat(claimed(money).get(0).getClause().value()).isEqualTo("jindong/" + clause);
        assertThat(claimed(money).get(0).getAmount().orElseThrow()).hasToString(amount);
    }

    @Test
    void aClauseUnderWhichNothingIsGrantedHereIsAnError() {
        Money money = inclusive().claiming(classClaim("50000", "").replace("jindong/3.5.13.a", "wujiang/3.1.d"));
        assertThat(money.report().getStructure())
                .anySatisfy(each -> assertThat(each.getCode()).isEqualTo("claim/no-entitlement"));
        assertThat(money.report().getVerdict()).hasToString("REJECTED");
    }

    @Test
    void aClaimForNobodyOrNoTimeIsOpen() {
        Money money = inclusive()
                .claiming(classClaim("50000", "")
                        .replace("'institutionRef':'one'", "'institutionRef':'other'")
                        .replace("'eventDate':'2021-03-01',", ""));
        assertThat(claimed(money).get(0).getMissing())
                .containsExactly("/claims/0/institutionRef", "/claims/0/periodStart", "/claims/0/periodEnd");
    }

    @Test
    void nothingOfThisIsSaidOfASubmissionThatClaimsNothing() {
        Money money = Money.of(BASE, INCLUSIVE, SEATS);
        assertThat(money.view()
                        .check(money.submission()
                                .withSubmissionType(org.tuoyu.submission.SubmissionType.PERIODIC_REPORT))
                        .getSubsidies())
                .isEmpty();
    }
}
