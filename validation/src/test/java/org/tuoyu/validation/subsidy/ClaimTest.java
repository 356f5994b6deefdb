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
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.Frozen;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'source':'CENTRAL_SPECIAL_ACTION','amount':'49999.99'}                                                             | 0.01
            {'source':'CENTRAL_SPECIAL_ACTION','amount':'50000'}                                                                | NOT_APPLICABLE
            {'source':'CENTRAL_SPECIAL_ACTION','amount':'50000.01'}                                                             | NOT_APPLICABLE
            {'source':'CENTRAL_SPECIAL_ACTION','amount':'0'}                                                                    | 50000.00
            {'source':'PROVINCIAL','amount':'10000'}                                                                            | 50000.00
            {'amount':'10000'}                                                                                                  | 50000.00
            {'source':'CENTRAL_SPECIAL_ACTION','amount':'10000'},{'source':'CENTRAL_SPECIAL_ACTION','amount':'15000'}           | 25000.00
            """)
    void allNationalMoneyOfAClaimIsSetOffAndNoOther(String sources, String amount) {
        SubsidyResult result = claimed(inclusive()
                        .claiming(classClaim("1", ",'fundingSources':[" + sources + "]"))
                        .reading("16-national-money", "national-money-set-off"))
                .get(0);
        assertThat(result.getAmount()
                        .map(Object::toString)
                        .orElse(result.getStatus().name()))
                .isEqualTo(amount);
    }

    @Test
    void whatIsSetOffStandsInTheFormulaAndMustBeStated() {
        Money money = inclusive()
                .claiming(classClaim("1", ",'fundingSources':[{'source':'CENTRAL_SPECIAL_ACTION','amount':'10000'}]"))
                .reading("16-national-money", "national-money-set-off");
        assertThat(claimed(money).get(0).getFormula().orElseThrow().zh())
                .isEqualTo("1班×50000.00元/班=50000.00元；50000.00元-10000.00元=40000.00元");
        Money unstated = inclusive()
                .claiming(classClaim("1", ",'fundingSources':[{'source':'CENTRAL_SPECIAL_ACTION'}]"))
                .reading("16-national-money", "national-money-set-off");
        assertThat(claimed(unstated).get(0).getMissing()).containsExactly("/claims/0/fundingSources");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,'fundingSources':[{'source':'CENTRAL_SPECIAL_ACTION','amount':'1'}]  | true
            ,'fundingSources':[{'source':'PROVINCIAL','amount':'1'}]              | false
            ,'otherSubsidies':[{'source':'CENTRAL_SPECIAL_ACTION','amount':'1'}]  | true
            ,'otherSubsidies':[{'source':'PROVINCIAL','amount':'1'}]              | false
            ,'otherSubsidies':[{'name':'x'}]                                      | false
            """)
    void nationalMoneyBesideAClaimIsPointedOut(String members, boolean pointedOut) {
        String message = claimed(inclusive().claiming(classClaim("50000", members)))
                .get(0)
                .getMessage()
                .zh();
        assertThat(message.contains("另有国家专项行动资金")).isEqualTo(pointedOut);
    }

    @ParameterizedTest
    @CsvSource({"SPECIAL_ACTION_SEAT, one, true", "SPECIAL_ACTION_SEAT, two, false", "SKILL_TRAINING, one, false"})
    void aClaimOfNationalMoneyOfTheSameInstitutionIsPointedOutToo(String type, String institution, boolean pointedOut) {
        Money money = inclusive()
                .claiming(
                        classClaim("50000", ""),
                        "{'claimRef':'n','claimType':'" + type + "','institutionRef':'" + institution + "'}");
        assertThat(claimed(money).get(0).getMessage().zh().contains("另有国家专项行动资金"))
                .isEqualTo(pointedOut);
    }

    @ParameterizedTest
    @CsvSource({"10000, true", "0, false"})
    void whatTheClaimWasPaidAlreadyIsPointedOut(String paid, boolean pointedOut) {
        Money money = inclusive().claiming(classClaim("50000", ",'alreadyPaid':'" + paid + "'"));
        SubsidyResult result = claimed(money).get(0);
        assertThat(result.getAmount().orElseThrow()).hasToString("50000.00");
        assertThat(result.getMessage().zh().contains("本申报已拨")).isEqualTo(pointedOut);
    }

    @Test
    void aClaimWithoutAReferenceIsForTheOnlyInstitution() {
        String claim = classClaim("50000", "").replace("'institutionRef':'one',", "");
        assertThat(claimed(inclusive().claiming(claim)).get(0).getAmount().orElseThrow())
                .hasToString("50000.00");
        assertThat(claimed(inclusive().and(BASE).claiming(claim)).get(0).getMissing())
                .containsExactly("/claims/0/institutionRef");
        assertThat(claimed(inclusive().and(BASE).claiming(claim)).get(0).getSubject())
                .contains("a");
    }

    @Test
    void eachOfTwoInstitutionsIsPaidForItself() {
        Money money = inclusive()
                .and(BASE, INCLUSIVE, classes(TWO_CLASSES, opened("d3", "2021-03-01"), opened("d4", "2021-03-01")))
                .claiming(
                        classClaim("50000", ""),
                        classClaim("100000", "")
                                .replace("'institutionRef':'one'", "'institutionRef':'two'")
                                .replace("'claimRef':'a'", "'claimRef':'b'"));
        assertThat(claimed(money))
                .extracting(each -> each.getAmount().orElseThrow().toString())
                .containsExactly("50000.00", "100000.00");
        assertThat(claimed(money))
                .extracting(each -> each.getSubject().orElseThrow())
                .containsExactly("one", "two");
    }

    @Test
    void anEmployerClaimsForItself() {
        String facts = "'taxYear':2021,'institutionRef':'one','childcareExpense':'30000','otherWelfareExpense':'0',"
                + "'totalWages':'1000000'";
        String claim = "{'claimRef':'e','clause':'jindong/2.4.e','employerRef':'firm','claimedOn':'2022-01-20',"
                + "'periodStart':'2021-01-01','periodEnd':'2021-12-31','claimedAmount':'30000'}";
        Money money = Money.of(BASE)
                .with("'employers':[{'employerRef':'other'," + facts.replace("30000", "1") + "},"
                        + "{'employerRef':'firm','creditCode':'91350100M000100Y43'," + facts + "}]");
        SubsidyResult result = claimed(money.claiming(claim)).get(0);
        assertThat(result.getAmount().orElseThrow()).hasToString("30000.00");
        assertThat(result.getSubject()).contains("91350100M000100Y43");
        assertThat(claimed(money.claiming(claim.replace("'firm'", "'nobody'")))
                        .get(0)
                        .getMissing())
                .containsExactly("/claims/0/employerRef");
        assertThat(claimed(Money.of(BASE).claiming(claim)).get(0).getMissing()).containsExactly("/employers");
    }

    @Test
    void aClaimForAnInstitutionThatNobodyListsMissesTheList() {
        Report report = inclusive()
                .view()
                .check(Frozen.submission(
                        SubmissionType.SUBSIDY_CLAIM,
                        ("\"claims\": [" + classClaim("50000", "") + "]").replace('\'', '"')));
        assertThat(report.getSubsidies().get(0).getMissing()).containsExactly("/institutions");
        assertThat(report.getSubsidies().get(0).getPointer()).isEqualTo("/claims/0");
    }

    @Test
    void aClaimThatNamesNoClauseAndNoTypeIsWarnedOf() {
        Money money = inclusive().claiming("{'claimRef':'x','institutionRef':'one','claimedAmount':'1'}");
        assertThat(money.report().getStructure())
                .filteredOn(each -> each.getCode().equals("claim/no-entitlement"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.getSeverity()).isEqualTo(Severity.WARNING);
                    assertThat(each.getPointer()).isEqualTo("/claims/0/clause");
                    assertThat(each.getMessage().zh()).isEqualTo("未填报申报依据的条款，由补助类型也不能确定；请填写条款编号。");
                });
    }

    @Test
    void aPeriodicReportSpeaksOfMoneyOnlyWhenItClaimsSome() {
        Money claiming = inclusive().claiming(classClaim("50000", ""));
        Money silent = inclusive().claiming();
        assertThat(reportOf(claiming)).extracting(SubsidyResult::getPointer).contains("/claims/0");
        assertThat(reportOf(silent)).isEmpty();
    }

    private static List<SubsidyResult> reportOf(Money money) {
        return money.view()
                .check(money.submission().withSubmissionType(SubmissionType.PERIODIC_REPORT))
                .getSubsidies();
    }

    // 14. full calendar years of the submission's own period, or the year of the report
    @Test
    void withoutAYearTheYearsOfTheSubmissionAreTold() {
        Money money = inclusive().with("'period':{'from':'2021-07-01','to':'2022-06-30'}");
        assertThat(periods(money, "3.5.14")).containsExactly("2021", "2022");
        assertThat(periods(inclusive(), "3.5.14")).containsExactly("2022");
        assertThat(periods(
                        inclusive().claiming(seatClaim("1", "2021-01-01", "2021-06-30", "'priorPayments':[]")),
                        "3.5.13.a"))
                .containsExactly("2021");
    }

    private static List<String> periods(Money money, String clause) {
        return money.view().subsidies(money.submission()).results().stream()
                .filter(each -> each.getClause().value().equals("jindong/" + clause))
                .map(each -> each.getPeriod().orElseThrow())
                .toList();
    }

    @Test
    void whatWasClaimedAndIsNotOwedIsSaidInTheMessage() {
        Money refused = Money.standing(Money.NOT_INCLUSIVE)
                .claiming(seatClaim("1.00", "2021-01-01", "2021-12-31", "'priorPayments':[]"));
        assertThat(claimed(refused).get(0).getMessage().zh()).endsWith("；申报1.00元，不应支付");
        Money nothing = Money.standing(Money.NOT_INCLUSIVE)
                .claiming(seatClaim("0", "2021-01-01", "2021-12-31", "'priorPayments':[]"));
        assertThat(claimed(nothing).get(0).getMessage().zh()).endsWith("；申报0.00元");
        Money unsaid = inclusive().claiming(classClaim("0", "").replace("'claimedAmount':'0',", ""));
        assertThat(claimed(unsaid).get(0).getMessage().zh()).endsWith("；未填报申报金额");
    }

    @Test
    void aClaimForSeatsByNameIsForThoseSeats() {
        String seats = "'seats':[{'seatRef':'s1','filed':10,'available':10,'availableFrom':'2020-03-09'},"
                + "{'seatRef':'s2','filed':20,'available':20,'availableFrom':'2020-03-09'}]";
        Money money = Money.of(BASE, INCLUSIVE, seats)
                .claiming(seatClaim("1", "2021-01-01", "2021-12-31", "'priorPayments':[],'seatRefs':['s2']"));
        // 20 × 1600 claimed, 10 × 1600 left
        assertThat(money.all(2021, "3.5.14"))
                .extracting(each -> each.getAmount().orElseThrow().toString())
                .containsExactly("32000.00", "16000.00");
    }

    @Test
    void claimsForDifferentClassesAreNotTheSame() {
        Money money = Money.of(
                        BASE, INCLUSIVE, classes(TWO_CLASSES, opened("c3", "2021-03-01"), opened("c4", "2021-09-01")))
                .claiming(
                        classClaim("50000", ",'classGroupRefs':['c3']"),
                        classClaim("50000", ",'classGroupRefs':['c4']").replace("'claimRef':'a'", "'claimRef':'b'"),
                        classClaim("50000", ",'classGroupRefs':['c4','c3']")
                                .replace("'claimRef':'a'", "'claimRef':'d'"));
        assertThat(claimed(money))
                .extracting(each -> each.getStatus().name())
                .containsExactly("OWED", "OWED", "NOT_APPLICABLE");
        assertThat(claimed(money).get(2).getMessage().zh()).contains("与申报a为同一事项，重复申报");
    }

    @Test
    void claimsForDifferentYearsAreNotTheSame() {
        Money money = inclusive()
                .claiming(
                        seatClaim("1", "2021-01-01", "2021-06-30", "'priorPayments':[]"),
                        seatClaim("1", "2021-07-01", "2021-12-31", "'priorPayments':[]")
                                .replace("'claimRef':'s'", "'claimRef':'t'"),
                        seatClaim("1", "2021-12-01", "2021-12-31", "'priorPayments':[]")
                                .replace("'claimRef':'s'", "'claimRef':'u'"));
        assertThat(claimed(money))
                .extracting(each -> each.getStatus().name())
                .containsExactly("OWED", "OWED", "NOT_APPLICABLE");
        assertThat(claimed(money).get(2).getMessage().zh()).contains("与申报t为同一事项");
    }

    @Test
    void aClaimWithOneDayOnlyIsForItsYear() {
        Money money = inclusive()
                .claiming(seatClaim("1", "2021-03-01", "2021-12-31", "'priorPayments':[]")
                        .replace("'periodEnd':'2021-12-31',", ""));
        assertThat(claimed(money).get(0).getPeriod()).contains("2021");
        Money backwards = inclusive().claiming(seatClaim("1", "2021-12-31", "2021-03-01", "'priorPayments':[]"));
        assertThat(claimed(backwards).get(0).getMissing())
                .containsExactly("/claims/0/periodStart", "/claims/0/periodEnd");
    }

    @Test
    void aStatementOfAYearLeavesOutClaimsOfOthersButNotThoseWithoutATime() {
        Money money = inclusive()
                .claiming(
                        seatClaim("1", "2021-01-01", "2021-12-31", "'priorPayments':[]"),
                        classClaim("1", "").replace("'eventDate':'2021-03-01',", ""));
        assertThat(money.statement(2022).results())
                .extracting(SubsidyResult::getPointer)
                .contains("/claims/1")
                .doesNotContain("/claims/0");
        assertThat(money.statement(2021).results())
                .extracting(SubsidyResult::getPointer)
                .contains("/claims/0", "/claims/1");
    }

    @Test
    void anEmployerIsNoInstitutionToClaimFor() {
        Money money = inclusive()
                .with("'employers':[{'employerRef':'one','taxYear':2021}]")
                .claiming(classClaim("50000", "").replace("'institutionRef':'one',", ""));
        assertThat(claimed(money).get(0).getAmount().orElseThrow()).hasToString("50000.00");
    }

    @Test
    void aTimeBeforeTheDocumentIsNotPaid() {
        Money money = inclusive().claiming(seatClaim("1", "2019-01-01", "2019-12-31", "'priorPayments':[]"));
        assertThat(claimed(money).get(0).getStatus()).hasToString("NOT_APPLICABLE");
        assertThat(claimed(money).get(0).getMessage().zh()).contains("文件在该期间未施行");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'periodStart':'2021-05-01',       | 2021
            'periodEnd':'2020-11-30',         | 2020
            'eventDate':'2021-05-01',         | 2021
            'eventDate':'2021-05-01','periodStart':'2020-11-30', | 2021
            ``                                | 2021-02-01/2021-11-30
            """)
    void aClaimIsForTheDaysItNamesElseForThoseOfTheSubmission(String days, String period) {
        Money money = inclusive()
                .with("'period':{'from':'2021-02-01','to':'2021-11-30'}")
                .claiming(claim("s", "3.5.14", "1", days + "'priorPayments':[]"));
        assertThat(claimed(money).get(0).getPeriod()).contains(period);
    }

    @Test
    void theWordsOfAnEntitlementAreThoseOfTheReadingTaken() {
        Money money = Money.of(BASE, "'demonstrations':[{'level':'PROVINCIAL','recognisedOn':'2021-05-20'}]");
        assertThat(money.one(2021, "3.5.15.b").getMessage().zh()).startsWith("市级示范单位一次性奖励：");
    }

    @Test
    void aClauseOfAnotherPlaceIsNamedInTheError() {
        Money money = inclusive().claiming(classClaim("50000", "").replace("jindong/3.5.13.a", "wujiang/3.1.d"));
        assertThat(money.report().getStructure())
                .filteredOn(each -> each.getCode().equals("claim/no-entitlement"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.getSeverity()).isEqualTo(Severity.ERROR);
                    assertThat(each.getMessage().zh())
                            .isEqualTo("此地没有按“wujiang/3.1.d”给付的补助，可填的有jindong/3.5.13.a、jindong/3.5.13.b、"
                                    + "jindong/3.5.14等；已填补助类型的也可留空。");
                    assertThat(each.getMessage().en())
                            .isEqualTo("Nothing is granted here under wujiang/3.1.d; such are jindong/3.5.13.a, "
                                    + "jindong/3.5.13.b, jindong/3.5.14; where the type of claim is stated, it may be left"
                                    + " out.");
                });
    }

    @Test
    void aClaimIsPaidInFullWhereThereIsNothingToSetOff() {
        Money money = inclusive()
                .claiming(classClaim("50000", ""))
                .reading("16-national-money", "national-money-set-off")
                .reading("procedure", "claim-required");
        assertThat(claimed(money).get(0).getAmount().orElseThrow()).hasToString("50000.00");
    }

    @Test
    void aClaimUnderTheLawIsNoneUnderADraft() {
        assertThat(inclusive().claiming(classClaim("50000", "")).report().getStructure())
                .extracting(each -> each.getCode())
                .doesNotContain("claim/draft-only", "claim/no-entitlement");
    }

    private static Money twoClassesWithSeats(String more) {
        return Money.of(
                BASE,
                INCLUSIVE,
                classes(TWO_CLASSES),
                "'seats':[{'seatRef':'s1','classGroupRef':'c1','filed':15,'available':15,'availableFrom':'2020-03-09'},"
                        + "{'seatRef':'s2'" + more + ",'filed':20,'available':20,'availableFrom':'2020-03-09'}]");
    }

    private static String seatsOf(String references) {
        return seatClaim("24000.00", "2021-01-01", "2021-12-31", "'priorPayments':[]," + references);
    }

    // 15 × 1600 = 24000 are claimed, 20 × 1600 = 32000 remain
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'seatRefs':['s1']
            'classGroupRefs':['c1']
            'classGroupRefs':['c1'],'seatRefs':['s1']
            """)
    void seatsAreClaimedByTheirReferenceOrThatOfTheirClass(String references) {
        Money money = twoClassesWithSeats(",'classGroupRef':'c2'").claiming(seatsOf(references));

        assertThat(money.all(2021, "3.5.14"))
                .extracting(each -> each.getAmount().orElseThrow().toString())
                .containsExactly("24000.00", "32000.00");
        assertThat(verdict(money)).isEqualTo("ACCEPTED");
    }

    @Test
    void whereAClaimNamesClassesTheClassOfEachRowMustBeStated() {
        Money money = twoClassesWithSeats("").claiming(seatsOf("'classGroupRefs':['c1']"));

        assertThat(claimed(money).get(0).getMissing()).containsExactly("/institutions/0/seats/1/classGroupRef");
        assertThat(verdict(money)).isEqualTo("UNDETERMINED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'seatRefs':['s1','s9']     | /claims/0/seatRefs/1
            'classGroupRefs':['c9']    | /claims/0/classGroupRefs/0
            """)
    void aClaimForWhatIsNotListedIsOpenNotRefused(String references, String missing) {
        Money money = twoClassesWithSeats(",'classGroupRef':'c2'").claiming(seatsOf(references));

        SubsidyResult result = claimed(money).get(0);
        assertThat(result.getStatus()).hasToString("UNDETERMINED");
        assertThat(result.getMissing()).containsExactly(missing);
    }
}
