package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.validation.subsidy.Money.BASE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.SubsidyResult;

class ReliefTest {

    private static final String COMMUNITY = "'communityBased':true,'servesCommunityResidents':true";

    private static String finance(String from, String to, String more) {
        return "'finances':[{'periodStart':'" + from + "','periodEnd':'" + to + "','premisesUsedForChildcare':true,"
                + more + "}]";
    }

    private static String finance(String more) {
        return finance("2021-01-01", "2021-12-31", more);
    }

    private static Money community(String finance) {
        return Money.of(BASE, COMMUNITY, finance);
    }

    @Test
    void incomeIsExemptFromValueAddedTaxAndCountsInPartForIncomeTax() {
        // 1234567.89 × 90 / 100 = 1111111.101, to the fen 1111111.10
        Money money = community(finance("'childcareIncome':'1234567.89'"));
        assertThat(money.amount(2021, "3.5.11.a")).isEqualTo("1234567.89");
        SubsidyResult share = money.one(2021, "3.5.11.b");
        assertThat(share.getAmount().orElseThrow()).hasToString("1111111.10");
        assertThat(share.getFormula().orElseThrow().zh()).isEqualTo("1234567.89元×90%=1111111.10元（四舍五入到分）");
        // a relief is no payment
        assertThat(money.statement(2021).total()).hasToString("0.00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            half-up-once, 0.05, 0.05
            down-once, 0.05, 0.04
            """)
    void theShareIsRoundedAsRead(String option, String income, String amount) {
        // 0.05 × 0.9 = 0.045
        Money money = community(finance("'childcareIncome':'" + income + "'")).reading("rounding", option);
        assertThat(money.amount(2021, "3.5.11.b")).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            childcare-income-only, 100.00, 90.00
            all-income, 150.00, 135.00
            """)
    void otherIncomeIsAReading(String option, String exempt, String counted) {
        // 100 + 50 = 150; 150 × 0.9 = 135
        Money money =
                community(finance("'childcareIncome':'100','otherIncome':'50'")).reading("11-other-income", option);
        assertThat(money.amount(2021, "3.5.11.a")).isEqualTo(exempt);
        assertThat(money.amount(2021, "3.5.11.b")).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025, community-tax-2019-76, community-tax-2026-7
            2026, community-tax-2026-7, community-tax-2019-76
            """)
    void onlyTheAnnouncementOfItsTimeIsCited(int year, String cited, String other) {
        Money money = community(finance(year + "-01-01", year + "-12-31", "'childcareIncome':'100'"))
                .on("2029-02-01");
        assertThat(money.one(year, "3.5.11.a").getBasis())
                .extracting(Object::toString)
                .anyMatch(clause -> clause.startsWith("national/" + cited + "/"))
                .noneMatch(clause -> clause.startsWith("national/" + other + "/"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-01-01, 2025-12-31, national-period, 100.00
            2026-01-01, 2026-12-31, national-period, 100.00
            2027-12-31, 2027-12-31, national-period, 100.00
            2027-12-31, 2028-01-01, national-period, UNDETERMINED
            2028-01-01, 2028-12-31, national-period, UNDETERMINED
            2028-01-01, 2028-12-31, local-text, 100.00
            """)
    void theNationalPeriodGoverns(String from, String to, String option, String amount) {
        Money money = community(finance(from, to, "'childcareIncome':'100'"))
                .reading("11-national-period", option)
                .on("2029-02-01");
        assertThat(money.amount(Integer.parseInt(from.substring(0, 4)), "3.5.11.a"))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true, true, fixed-place-in-community, 100.00
            false, true, fixed-place-in-community, NOT_APPLICABLE
            true, false, fixed-place-in-community, NOT_APPLICABLE
            false, false, any-institution-in-district, 100.00
            """)
    void communityInstitutionsOnlyByDefault(String based, String serves, String option, String amount) {
        Money money = Money.of(
                BASE,
                "'communityBased':" + based + ",'servesCommunityResidents':" + serves,
                finance("'childcareIncome':'100'"));
        assertThat(money.reading("11-which-institutions", option).amount(2021, "3.5.11.a"))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            individual-business-undetermined, UNDETERMINED
            individual-business-covered, 100.00
            individual-business-not-covered, NOT_APPLICABLE
            """)
    void individualBusinessesAreAReading(String option, String amount) {
        Money money = Money.of(
                BASE.replace("SOCIAL_SERVICE_ORGANIZATION", "INDIVIDUAL_BUSINESS"),
                COMMUNITY,
                finance("'childcareIncome':'100'"));
        assertThat(money.reading("11-individual-business", option).amount(2021, "3.5.11.a"))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            share-used, "'childcareSharePercent':40,", 400.00
            share-used, "", UNDETERMINED
            whole-if-used, "'childcareSharePercent':40,", 1000.00
            whole-if-used, "", 1000.00
            """, quoteCharacter = '"')
    void premisesUsedInPartAreExemptInPart(String option, String share, String amount) {
        // 1000 × 40% = 400
        Money money = community(finance("'propertyTaxes':[{" + share
                        + "'taxType':'PROPERTY_TAX','taxOtherwiseDue':'1000'}],'propertyAcquisitions':[{" + share
                        + "'acquiredOn':'2021-05-01','deedTaxOtherwiseDue':'1000'}]"))
                .reading("11-partly-used", option);
        assertThat(money.amount(2021, "3.5.11.c")).isEqualTo(amount);
        assertThat(money.amount(2021, "3.5.11.e")).isEqualTo(amount);
        assertThat(money.amount(2021, "3.5.11.d")).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            community-else-undetermined, UNDETERMINED
            premises-of-any-institution, 1000.00
            premises-of-community-only, NOT_APPLICABLE
            """)
    void premisesOutsideACommunityAreAReading(String option, String amount) {
        Money money = Money.of(
                BASE,
                "'communityBased':false",
                finance("'propertyTaxes':[{'taxType':'URBAN_LAND_USE_TAX','taxOtherwiseDue':'1000',"
                        + "'childcareSharePercent':100}]"));
        assertThat(money.reading("11-non-community-premises", option).amount(2021, "3.5.11.d"))
                .isEqualTo(amount);
    }

    @Test
    void premisesNotUsedForChildcareEarnNothing() {
        Money money = community(finance("'propertyTaxes':[{'taxType':'PROPERTY_TAX','taxOtherwiseDue':'1000'}]")
                .replace("'premisesUsedForChildcare':true", "'premisesUsedForChildcare':false"));
        assertThat(money.amount(2021, "3.5.11.c")).isEqualTo("NOT_APPLICABLE");
    }

    private static String fee(String type) {
        return "'fees':[{'feeType':'" + type + "','chargedOn':'2021-06-01','amountOtherwiseDue':'300'}]";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            URBAN_INFRASTRUCTURE, 3.5.11.f
            REAL_ESTATE_REGISTRATION, 3.5.11.g
            FARMLAND_RECLAMATION, 3.5.11.g
            LAND_REHABILITATION, 3.5.11.g
            IDLE_LAND, 3.5.11.g
            """)
    void theNamedFeesAreWaived(String type, String clause) {
        Money money = community(finance(fee(type)));
        assertThat(money.amount(2021, clause)).isEqualTo("300.00");
        assertThat(money.statement(2021).results().stream()
                        .filter(each -> each.getAmount().isPresent()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            named-charges-only, UNDETERMINED
            all-charges, 300.00
            """)
    void otherFeesAreAReading(String option, String amount) {
        Money money = community(finance(fee("OTHER"))).reading("11-other-charges", option);
        assertThat(money.amount(2021, "3.5.11.g")).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            national-condition, "'premises':{'airDefenceBasementImpossible':true}", 300.00
            national-condition, "'premises':{'airDefenceBasementImpossible':false}", UNDETERMINED
            national-condition, "'capitalOrigin':'DOMESTIC'", UNDETERMINED
            local-wording, "'capitalOrigin':'DOMESTIC'", 300.00
            """, quoteCharacter = '"')
    void theAirDefenceFeeIsWaivedWhereNoBasementCanBeBuilt(String option, String premises, String amount) {
        Money money = Money.of(BASE, COMMUNITY, premises, finance(fee("AIR_DEFENCE_RELOCATION")))
                .reading("11-air-defence-condition", option);
        assertThat(money.amount(2021, "3.5.11.f")).isEqualTo(amount);
    }

    @Test
    void whatAReliefRestsOnMustBeStated() {
        assertThat(Money.of(BASE, COMMUNITY).one(2021, "3.5.11.a").getMissing())
                .containsExactly("/institutions/0/finances");
        assertThat(community("'finances':[{'periodStart':'2021-01-01','periodEnd':'2021-12-31'}]")
                        .one(2021, "3.5.11.a")
                        .getMissing())
                .containsExactly("/institutions/0/finances/0/childcareIncome");
        assertThat(community("'finances':[{'periodStart':'2021-01-01','childcareIncome':'5'}]")
                        .one(2021, "3.5.11.a")
                        .getMissing())
                .containsExactly("/institutions/0/finances/0/periodEnd");
        assertThat(Money.of(BASE, finance("'childcareIncome':'5'"))
                        .one(2021, "3.5.11.a")
                        .getMissing())
                .containsExactly("/institutions/0/communityBased", "/institutions/0/servesCommunityResidents");
    }

    @Test
    void aNationalReliefIsToldOnceByTheNearerDocument() {
        assertThat(community(finance("'childcareIncome':'100'")).statement(2021).results())
                .noneMatch(each -> each.getClause().value().startsWith("national/community-tax"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            heat-not-named, 用电、用水、用气执行居民生活类价格
            heat-by-national-guideline, 用电、用水、用气、用热执行居民生活类价格
            """)
    void residentialPricesHaveNoAmount(String option, String words) {
        SubsidyResult result = Money.of(BASE).reading("12-heat", option).one(2021, "3.5.12");
        assertThat(result.getStatus()).hasToString("OWED");
        assertThat(result.getAmount()).isEmpty();
        assertThat(result.getMessage().zh()).contains(words);
    }

    @Test
    void aPriceThatIsNotResidentialIsPointedOut() {
        SubsidyResult result = Money.of(BASE, "'utilityTariffs':{'water':'NON_RESIDENTIAL','gas':'RESIDENTIAL'}")
                .one(2021, "3.5.12");
        assertThat(result.getMessage().zh()).contains("；用水现未按居民价收取");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            KINDERGARTEN_CLASS, ACCEPTED, NOT_APPLICABLE
            INDEPENDENT, ACCEPTED, OWED
            INDEPENDENT, SUBMITTED, UNDETERMINED
            """)
    void residentialPricesAreForFiledInstitutions(String form, String filing, String status) {
        Money money = Money.of(BASE.replace("INDEPENDENT", form).replace("ACCEPTED", filing));
        assertThat(money.one(2021, "3.5.12").getStatus()).hasToString(status);
        assertThat(money.reading("12-filed-only", "tariff-for-any")
                        .reading("12-kindergarten", "tariff-kindergarten-covered")
                        .one(2021, "3.5.12")
                        .getStatus())
                .hasToString("OWED");
    }

    private static Money employer(String facts) {
        return Money.of(BASE).with("'employers':[{'employerRef':'firm','taxYear':2021" + facts + "}]");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # wages 1000000: cap 14% = 140000; other welfare 100000 leaves 40000
            30000, 100000, 30000.00
            40000, 100000, 40000.00
            50000, 100000, 40000.00
            50000, 140000, 0.00
            50000, 150000, 0.00
            """)
    void anEmployersExpenseIsDeductibleWithinTheCap(String expense, String other, String amount) {
        Money money = employer(",'institutionRef':'one','childcareExpense':'" + expense + "','otherWelfareExpense':'"
                + other + "','totalWages':'1000000'");
        assertThat(money.amount(2021, "2.4.e")).isEqualTo(amount);
        assertThat(money.reading("welfare-limit", "welfare-without-cap").amount(2021, "2.4.e"))
                .isEqualTo(expense + ".00");
    }

    @Test
    void onlyCostsOfAnOwnOrJointNurseryCountByDefault() {
        Money money = employer(",'childcareExpense':'1','otherWelfareExpense':'0','totalWages':'100'");
        assertThat(money.amount(2021, "2.4.e")).isEqualTo("UNDETERMINED");
        assertThat(money.reading("welfare-whose-costs", "all-childcare-costs").amount(2021, "2.4.e"))
                .isEqualTo("1.00");
        assertThat(employer("").one(2021, "2.4.e").getMissing())
                .containsExactly(
                        "/employers/0/childcareExpense", "/employers/0/otherWelfareExpense", "/employers/0/totalWages");
        assertThat(employer("").amount(2022, "2.4.e")).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void trainingSubsidiesHaveNoFigureHere() {
        assertThat(Money.of(BASE).amount(2021, "3.3.8.c")).isEqualTo("NOT_DEFINED");
    }

    private static String day(Money money, String clause) {
        SubsidyResult result = money.one(2021, clause);
        return result.getAmount()
                .map(Object::toString)
                .orElseGet(() -> result.getMissing().isEmpty()
                        ? result.getStatus().name()
                        : String.join(" ", result.getMissing()).replace("/institutions/0/finances/0/", ""));
    }

    // what has a day of its own falls on that; all else on the tax period
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'periodStart':'2021-01-01','periodEnd':'2021-12-31' | 3.5.11.g | 'fees':[{'feeType':'IDLE_LAND','chargedOn':'2020-12-31','amountOtherwiseDue':'300'}]  | NOT_APPLICABLE
            'periodStart':'2020-01-01','periodEnd':'2020-12-31' | 3.5.11.g | 'fees':[{'feeType':'IDLE_LAND','chargedOn':'2021-01-01','amountOtherwiseDue':'300'}]  | 300.00
            'periodStart':'2021-01-01','periodEnd':'2021-12-31' | 3.5.11.g | 'fees':[{'feeType':'IDLE_LAND','amountOtherwiseDue':'300'}]                           | 300.00
            'periodStart':'2021-01-01'                          | 3.5.11.g | 'fees':[{'feeType':'IDLE_LAND','amountOtherwiseDue':'300'}]                           | fees/0/chargedOn
            'periodStart':'2021-01-01','periodEnd':'2021-12-31' | 3.5.11.g | 'fees':[{'feeType':'IDLE_LAND'}]                                                      | fees/0/amountOtherwiseDue
            'periodStart':'2021-01-01'                          | 3.5.11.e | 'propertyAcquisitions':[{'childcareSharePercent':100,'deedTaxOtherwiseDue':'300'}]    | propertyAcquisitions/0/acquiredOn
            'periodStart':'2020-01-01','periodEnd':'2020-12-31' | 3.5.11.e | 'propertyAcquisitions':[{'childcareSharePercent':100,'acquiredOn':'2021-05-01','deedTaxOtherwiseDue':'300'}] | 300.00
            'periodStart':'2021-01-01'                          | 3.5.11.c | 'propertyTaxes':[{'taxType':'PROPERTY_TAX','childcareSharePercent':100,'taxOtherwiseDue':'300'}] | periodEnd
            'periodEnd':'2021-12-31'                            | 3.5.11.c | 'propertyTaxes':[{'taxType':'PROPERTY_TAX','childcareSharePercent':100,'taxOtherwiseDue':'300'}] | periodStart
            'periodEnd':'2021-12-31'                            | 3.5.11.a | 'childcareIncome':'300'                                                               | periodStart
            'periodStart':'2021-01-01','periodEnd':'2021-12-31' | 3.5.11.c | 'propertyTaxes':[{'taxType':'PROPERTY_TAX','taxOtherwiseDue':'300'}]                  | propertyTaxes/0/childcareSharePercent
            'periodStart':'2021-01-01','periodEnd':'2021-12-31' | 3.5.11.c | 'propertyTaxes':[]                                                                    | NOT_APPLICABLE
            """)
    void aChargeFallsOnItsDayOrItsTaxPeriod(String period, String clause, String charge, String answer) {
        Money money = community("'finances':[{" + period + ",'premisesUsedForChildcare':true," + charge + "}]");
        assertThat(day(money, clause)).isEqualTo(answer);
    }

    // a tax period counts in the year in which it begins, and not when it ended before the document, 2020-10-31; when
    // it
    // began before that, the figure is open
    @ParameterizedTest
    @CsvSource({
        "2020-12-01, 2021-01-31, 2020, 100.00",
        "2020-12-01, 2021-01-31, 2021, NOT_APPLICABLE",
        "2020-10-01, 2020-10-30, 2020, NOT_APPLICABLE",
        "2020-10-01, 2020-10-31, 2020, UNDETERMINED",
        "2020-10-31, 2020-10-31, 2020, 100.00"
    })
    void aTaxPeriodCountsInTheYearInWhichItBegins(String from, String to, int year, String amount) {
        assertThat(community(finance(from, to, "'childcareIncome':'100'")).amount(year, "3.5.11.a"))
                .isEqualTo(amount);
    }

    @Test
    void severalTaxPeriodsAddUp() {
        // 100.05 + 200.05 = 300.10; 90% of it is 270.09, rounded once
        Money money = community(
                "'finances':[{'periodStart':'2021-01-01','periodEnd':'2021-06-30','childcareIncome':'100.05'},"
                        + "{'periodStart':'2021-07-01','periodEnd':'2021-12-31','childcareIncome':'200.05'}]");
        assertThat(money.one(2021, "3.5.11.a").getFormula().orElseThrow().zh()).isEqualTo("100.05元+200.05元=300.10元");
        assertThat(money.one(2021, "3.5.11.b").getFormula().orElseThrow().en())
                .isEqualTo("100.05 yuan × 90% + 200.05 yuan × 90% = 270.09 yuan");
    }

    @Test
    void otherIncomeStandsInTheFormulaAndMustBeStatedWhereItCounts() {
        Money money = community(finance("'childcareIncome':'100','otherIncome':'50'"))
                .reading("11-other-income", "all-income");
        assertThat(money.one(2021, "3.5.11.a").getFormula().orElseThrow().zh()).isEqualTo("100.00元+50.00元=150.00元");
        assertThat(money.one(2021, "3.5.11.b").getFormula().orElseThrow().zh()).isEqualTo("150.00元×90%=135.00元");
        Money unstated = community(finance("'childcareIncome':'100'")).reading("11-other-income", "all-income");
        assertThat(unstated.one(2021, "3.5.11.a").getMissing())
                .containsExactly("/institutions/0/finances/0/otherIncome");
        assertThat(unstated.one(2021, "3.5.11.b").getMissing())
                .containsExactly("/institutions/0/finances/0/otherIncome");
    }

    @Test
    void theShareOfPremisesStandsInTheFormula() {
        // 1000.10 × 33.3% = 333.0333
        SubsidyResult result = community(
                        finance("'propertyTaxes':[{'taxType':'PROPERTY_TAX','taxOtherwiseDue':'1000.10',"
                                + "'childcareSharePercent':33.3}]"))
                .one(2021, "3.5.11.c");
        assertThat(result.getFormula().orElseThrow().zh()).isEqualTo("1000.10元×33.3%=333.03元（四舍五入到分）");
        assertThat(result.getFormula().orElseThrow().en())
                .isEqualTo("1000.10 yuan × 33.3% = 333.03 yuan (rounded half-up to the fen)");
    }

    @Test
    void everyPriceThatIsNotResidentialIsPointedOut() {
        SubsidyResult result = Money.of(
                        BASE,
                        "'utilityTariffs':{'electricity':'RESIDENTIAL','water':'NON_RESIDENTIAL','gas':'NON_RESIDENTIAL'}")
                .one(2021, "3.5.12");
        assertThat(result.getMessage().zh()).endsWith("用电、用水、用气执行居民生活类价格；用水、用气现未按居民价收取");
        assertThat(Money.of(BASE, "'utilityTariffs':{'water':'RESIDENTIAL'}")
                        .one(2021, "3.5.12")
                        .getMessage()
                        .zh())
                .endsWith("用电、用水、用气执行居民生活类价格");
    }

    @Test
    void theDeductionOfAnEmployerIsWrittenOut() {
        // 14% of 1000000 is 140000; less 100000 is 40000
        SubsidyResult result = employer(
                        ",'institutionRef':'one','childcareExpense':'50000','otherWelfareExpense':'100000',"
                                + "'totalWages':'1000000'")
                .one(2021, "2.4.e");
        assertThat(result.getFormula().orElseThrow().zh())
                .isEqualTo("取低者（50000.00元，1000000.00元×14%-100000.00元）=40000.00元");
        assertThat(result.getFormula().orElseThrow().en())
                .isEqualTo("the lower of (50000.00 yuan, 1000000.00 yuan × 14% - 100000.00 yuan) = 40000.00 yuan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'taxYear':2021,'childcareExpense':'0'                                                                               | NOT_APPLICABLE
            'childcareExpense':'1','otherWelfareExpense':'0','totalWages':'100'                                                 | /employers/0/taxYear
            'taxYear':2021,'childcareExpense':'1','otherWelfareExpense':'0','totalWages':'100'                                  | /employers/0/institutionRef /employers/0/jointMembers
            'taxYear':2021,'childcareExpense':'1','otherWelfareExpense':'0','totalWages':'100','jointMembers':[]                | /employers/0/institutionRef /employers/0/jointMembers
            'taxYear':2021,'childcareExpense':'1','otherWelfareExpense':'0','totalWages':'100','jointMembers':['other']         | 1.00
            'taxYear':2021,'childcareExpense':'1','otherWelfareExpense':'0','totalWages':'100','institutionRef':'one'           | 1.00
            'taxYear':2020,'childcareExpense':'1','otherWelfareExpense':'0','totalWages':'100','institutionRef':'one'           | NOT_APPLICABLE
            """)
    void whatADeductionRestsOnMustBeStated(String facts, String answer) {
        Money money = Money.of(BASE).with("'employers':[{'employerRef':'firm'," + facts + "}]");
        assertThat(day(money, "2.4.e")).isEqualTo(answer);
    }

    @Test
    void withoutACapOnlyTheExpenseIsAsked() {
        Money money = employer("").reading("welfare-limit", "welfare-without-cap");
        assertThat(money.one(2021, "2.4.e").getMissing()).containsExactly("/employers/0/childcareExpense");
        assertThat(employer(",'institutionRef':'one','childcareExpense':'12.50'")
                        .reading("welfare-limit", "welfare-without-cap")
                        .one(2021, "2.4.e")
                        .getFormula()
                        .orElseThrow()
                        .zh())
                .isEqualTo("12.50元");
    }
}
