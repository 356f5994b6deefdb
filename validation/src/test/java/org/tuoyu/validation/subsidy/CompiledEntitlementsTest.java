package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.validation.subsidy.Money.BASE;
import static org.tuoyu.validation.subsidy.Money.INCLUSIVE;
import static org.tuoyu.validation.subsidy.Money.SEATS;
import static org.tuoyu.validation.subsidy.Money.TWO_CLASSES;
import static org.tuoyu.validation.subsidy.Money.classes;
import static org.tuoyu.validation.subsidy.Money.opened;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.validation.fact.FactAccess;
import org.tuoyu.validation.fact.FactWords;

/** What of an entitlement is worked out once for a place, a day and the readings taken; each test works it out anew. */
class CompiledEntitlementsTest {

    private static Money fresh(String... facts) {
        return Money.under(Money.rulebook(), facts);
    }

    private static Money standing() {
        return fresh(BASE, INCLUSIVE, SEATS, classes(TWO_CLASSES, opened("c3", "2021-03-01")));
    }

    @Test
    void whatIsOwedRestsOnTheOptionsTaken() {
        assertThat(standing().amounts(2021, "3.5.13.a", "3.5.13.b", "3.5.14").values())
                .containsExactly("50000.00", "NOT_APPLICABLE", "64000.00");
        assertThat(standing().reading("14-seats", "seats-occupied").amount(2021, "3.5.14"))
                .isEqualTo("49600.00");
        assertThat(standing()
                        .reading("14-seats", "seats-occupied")
                        .one(2021, "3.5.14")
                        .getReadings())
                .contains("jindong/14-seats=seats-occupied", "jindong/14-unit=per-seat-and-year");
    }

    @Test
    void anOptionFromWhichNothingCanBeComputedLeavesItOpen() {
        SubsidyResult result =
                standing().reading("effective-date", "publication-unknown").one(2021, "3.5.14");
        assertThat(result.getStatus()).hasToString("UNDETERMINED");
        assertThat(result.getMessage().zh()).contains("按所采口径（jindong/effective-date=publication-unknown）不能确定金额");
    }

    @Test
    void whatAnotherOptionWouldGrantIsNotTold() {
        Money money = fresh(BASE, "'demonstrations':[{'level':'COUNTY','recognisedOn':'2021-05-20'}]");
        assertThat(money.one(2021, "3.5.15.b").getMessage().zh()).startsWith("市级示范单位一次性奖励：");
        assertThat(money.reading("15-district-level", "district-level-not-defined")
                        .one(2021, "3.5.15.b")
                        .getMessage()
                        .zh())
                .startsWith("区级示范单位奖励：");
    }

    @Test
    void entitlementsOfOneKindKnowOfEachOther() {
        Money money = fresh(
                        BASE,
                        "'demonstrations':[{'level':'MUNICIPAL','recognisedOn':'2021-05-20'},"
                                + "{'level':'PROVINCIAL','recognisedOn':'2022-01-10'}]")
                .reading("15-both-levels", "difference");
        assertThat(money.amount(2022, "3.5.15.a")).isEqualTo("50000.00");
        Money paid = standing()
                .claiming("{'claimRef':'a','clause':'jindong/3.5.13.a','institutionRef':'one','claimedOn':'2022-01-20',"
                        + "'eventDate':'2021-03-01','claimedAmount':'1',"
                        + "'priorPayments':[{'clause':'jindong/3.5.13.b','classGroupRef':'c3'}]}");
        assertThat(paid.report().getSubsidies().get(0).getStatus()).hasToString("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource({"2020-10-30, false", "2020-10-31, true"})
    void aDocumentGrantsFromItsFirstDayOn(String day, boolean granted) {
        Money money = standing().on(day);
        assertThat(money.statement(2020).results().stream()
                        .anyMatch(each -> each.getClause().value().equals("jindong/3.5.14")))
                .isEqualTo(granted);
    }

    private static ParameterValue from(String day, FactValue value, String clause) {
        return ParameterValue.builder()
                .from(LocalDate.parse(day))
                .value(value)
                .clause(ClauseId.parse("jindong/" + clause))
                .build();
    }

    private static Money under(String parameter, ParameterValue... values) {
        return Money.under(
                Money.rulebook(pack -> pack.withParameters(pack.getParameters().stream()
                        .map(each ->
                                each.getId().equals("jindong/" + parameter) ? each.withValues(List.of(values)) : each)
                        .toList())),
                BASE,
                INCLUSIVE,
                SEATS,
                classes(TWO_CLASSES, opened("c3", "2021-03-01"), opened("c4", "2021-09-01")),
                "'demonstrations':[{'level':'MUNICIPAL','recognisedOn':'2021-05-20'}]");
    }

    // a figure that the document sets only from 2021-06-01 on
    @ParameterizedTest
    @CsvSource({
        "added-class-inclusive, 50000, 3.5.13.a, 2021-03-01没有补助标准",
        "seat-year-inclusive, 1600, 3.5.14, 期间内有月份没有补助标准",
        "demonstration-municipal, 100000, 3.5.15.b, 认定之日没有奖励标准"
    })
    void withoutAFigureOnTheDayTheAmountIsOpen(String parameter, long figure, String clause, String words) {
        SubsidyResult result = under(parameter, from("2021-06-01", FactValue.of(figure), clause))
                .one(2021, clause);
        assertThat(result.getStatus()).hasToString("UNDETERMINED");
        assertThat(result.getAmount()).isEmpty();
        assertThat(result.getMessage().zh()).contains(words);
    }

    @Test
    void pricesWithoutAProvisionOnTheDayAreOpen() {
        SubsidyResult result = under("residential-utilities", from("2022-01-21", FactValue.of("x"), "3.5.12"))
                .one(2021, "3.5.12");
        assertThat(result.getStatus()).hasToString("UNDETERMINED");
        assertThat(result.getMessage().zh()).contains("该日没有执行的规定");
    }

    @Test
    void aFigureThatChangesIsTakenOfTheDayThatDecides() {
        // c3 of 2021-03-01 at 50000, c4 of 2021-09-01 at 60000
        Money classes = under(
                "added-class-inclusive",
                from("2020-10-31", FactValue.of(50_000), "3.5.13.a").withUntil(LocalDate.of(2021, 5, 31)),
                from("2021-06-01", FactValue.of(60_000), "3.5.13.a"));
        assertThat(classes.one(2021, "3.5.13.a").getFormula().orElseThrow().zh())
                .isEqualTo("1班×60000.00元/班+1班×50000.00元/班=110000.00元");
        // 40 × 1600 × 5/12 + 40 × 2400 × 7/12 = 26666.666… + 56000
        Money seats = under(
                "seat-year-inclusive",
                from("2020-10-31", FactValue.of(1600), "3.5.14").withUntil(LocalDate.of(2021, 5, 31)),
                from("2021-06-01", FactValue.of(2400), "3.5.14"));
        assertThat(seats.amount(2021, "3.5.14")).isEqualTo("82666.67");
        assertThat(seats.one(2021, "3.5.14").getMessage().zh()).endsWith("如全年计算为96000.00元");
    }

    @Test
    void whatTheProgramCannotComputeIsNoAmount() {
        SubsidyResult result = under("seat-year-inclusive", from("2020-10-31", FactValue.of("x"), "3.5.14"))
                .one(2021, "3.5.14");
        assertThat(result.getStatus()).hasToString("UNDETERMINED");
        assertThat(result.getAmount()).isEmpty();
        assertThat(result.getMessage().zh()).contains("程序未能计算");
    }

    @Test
    void aFactThatMustBeKnownLeavesItOpenUntilItIsAsAsked() {
        Condition home =
                Condition.builder().fact("institutionForm").addIs("HOME_POINT").build();
        Money money = Money.under(
                Money.rulebook(pack -> pack.withEntitlements(pack.getEntitlements().stream()
                        .map(each ->
                                each.getClause().value().equals("jindong/3.5.14") ? each.withDecidedWhen(home) : each)
                        .toList())),
                BASE,
                INCLUSIVE,
                SEATS);
        assertThat(money.one(2021, "3.5.14").getMissing()).containsExactly("/institutions/0/institutionForm");
    }

    // 40 × 1600 × 6/12; before its first day a document pays nothing, whatever its last
    @ParameterizedTest
    @CsvSource({"2021-06-30, 32000.00", "2020-11-29, NOT_APPLICABLE"})
    void nothingIsPaidAfterTheLastDayOfTheDocument(String last, String amount) {
        Money money = Money.under(
                Money.rulebook(pack ->
                        pack.withDocument(pack.getDocument().orElseThrow().withInForceUntil(LocalDate.parse(last)))),
                BASE,
                INCLUSIVE,
                SEATS);
        assertThat(money.all(2021, "3.5.14").stream()
                        .map(each -> each.getAmount()
                                .map(Object::toString)
                                .orElse(each.getStatus().name()))
                        .findFirst()
                        .orElse("NOT_APPLICABLE"))
                .isEqualTo(amount);
    }

    @Test
    void whatWasPaidUnderAnEntitlementOfAnotherKindIsNotTakenOff() {
        Money money = standing()
                .claiming("{'claimRef':'a','clause':'jindong/3.5.13.a','institutionRef':'one','claimedOn':'2022-01-20',"
                        + "'eventDate':'2021-03-01','claimedAmount':'1',"
                        + "'priorPayments':[{'clause':'jindong/3.5.14','quantity':1}]}");
        assertThat(money.report().getSubsidies().get(0).getAmount().orElseThrow())
                .hasToString("50000.00");
    }

    private static Money earning(String from, String to, ParameterValue... shares) {
        return Money.under(
                Money.rulebook(pack -> pack.withParameters(pack.getParameters().stream()
                        .map(each -> each.getId().equals("jindong/included-income-share") && shares.length > 0
                                ? each.withValues(List.of(shares))
                                : each)
                        .toList())),
                BASE,
                "'communityBased':true,'servesCommunityResidents':true",
                "'finances':[{'periodStart':'" + from + "','periodEnd':'" + to + "','childcareIncome':'1000'}]");
    }

    // 1000 × 90 % = 900, whichever day of the period has the share
    @ParameterizedTest
    @CsvSource({"2021-01-01, 2021-12-31", "2020-06-01, 2020-12-31", "2028-01-01, 2028-12-31"})
    void byTheTextOfTheDocumentAShareOfOneDayIsEnough(String from, String to) {
        Money money = earning(from, to).on("2029-02-01").reading("11-national-period", "local-text");
        assertThat(money.all(Integer.parseInt(from.substring(0, 4)), "3.5.11.b"))
                .extracting(each -> each.getAmount().map(Object::toString).orElse(""))
                .containsExactly("900.00");
    }

    @Test
    void aShareThatChangesWithinThePeriodLeavesItOpen() {
        SubsidyResult result = earning(
                        "2021-01-01",
                        "2021-12-31",
                        from("2020-10-31", FactValue.of(90), "3.5.11.b").withUntil(LocalDate.of(2021, 6, 30)),
                        from("2021-07-01", FactValue.of(80), "3.5.11.b"))
                .one(2021, "3.5.11.b");
        assertThat(result.getStatus()).hasToString("UNDETERMINED");
        assertThat(result.getMessage().zh()).contains("期间内比例有变动");
    }

    @Test
    void anInstitutionWithoutClassesEarnsNothingForClasses() {
        SubsidyResult result = fresh(BASE, INCLUSIVE, SEATS, "'classGroups':[]").one(2021, "3.5.13.a");
        assertThat(result.getStatus()).hasToString("NOT_APPLICABLE");
        assertThat(result.getMessage().zh()).contains("没有本条所指的班级");
        assertThat(result.getMessage().en()).contains("no class of the kind that the clause reaches");
    }

    private static Money taxed(boolean communityBased) {
        return fresh(
                BASE,
                "'communityBased':" + communityBased,
                "'finances':[{'periodStart':'2021-01-01','periodEnd':'2021-06-30','premisesUsedForChildcare':true,"
                        + "'propertyTaxes':[{'taxType':'PROPERTY_TAX','childcareSharePercent':100,'taxOtherwiseDue':'300'},"
                        + "{'taxType':'URBAN_LAND_USE_TAX','childcareSharePercent':100,'taxOtherwiseDue':'500'}]},"
                        + "{'periodStart':'2021-07-01','periodEnd':'2021-12-31','premisesUsedForChildcare':false,"
                        + "'propertyTaxes':[{'taxType':'PROPERTY_TAX','childcareSharePercent':100,'taxOtherwiseDue':'700'}]}]");
    }

    // 300 of the half year in which the premises were used for childcare; 500 is another tax, 700 of another use
    @Test
    void elementsEarnByTheirOwnFactsAndThoseAroundThem() {
        assertThat(taxed(true).amounts(2021, "3.5.11.c", "3.5.11.d").values()).containsExactly("300.00", "500.00");
    }

    @Test
    void whatIsNotAskedUnderTheReadingTakenIsNoReason() {
        SubsidyResult result = taxed(false)
                .reading("11-non-community-premises", "premises-of-community-only")
                .one(2021, "3.5.11.c");
        assertThat(result.getStatus()).hasToString("NOT_APPLICABLE");
        String place = FactWords.zh(
                FactAccess.type("Institution"), FactAccess.field(FactAccess.type("Institution"), "communityBased"));
        assertThat(result.getMessage().zh()).contains("仅适用于：").contains(place);
        String reason = fresh(
                        BASE.replace("SOCIAL_SERVICE_ORGANIZATION", "INDIVIDUAL_BUSINESS"),
                        "'finances':[{'periodStart':'2021-01-01','periodEnd':'2021-12-31','childcareIncome':'1000'}]")
                .reading("11-which-institutions", "any-institution-in-district")
                .reading("11-individual-business", "individual-business-not-covered")
                .one(2021, "3.5.11.a")
                .getMessage()
                .zh();
        assertThat(reason).contains("仅适用于：").contains("个体工商户").doesNotContain(place, "社区居民");
    }

    // the period begins before the document: its last day has 90 %, the first day of the document 80 %
    @Test
    void beforeTheDocumentTheShareOfTheLastDayIsTaken() {
        Money money = earning(
                        "2020-06-01",
                        "2020-12-31",
                        from("2020-10-31", FactValue.of(80), "3.5.11.b").withUntil(LocalDate.of(2020, 11, 30)),
                        from("2020-12-01", FactValue.of(90), "3.5.11.b"))
                .reading("11-national-period", "local-text");
        assertThat(money.amount(2020, "3.5.11.b")).isEqualTo("900.00");
    }

    private static Money ofKindergartens(String... classes) {
        Condition kindergarten =
                Condition.builder().fact("hostType").addIs("KINDERGARTEN").build();
        return Money.under(
                Money.rulebook(pack -> pack.withEntitlements(pack.getEntitlements().stream()
                        .map(each -> each.getClause().value().equals("jindong/3.5.13.c")
                                        && each.getOf().isPresent()
                                ? each.withCounting(kindergarten)
                                : each)
                        .toList())),
                BASE,
                INCLUSIVE,
                classes(classes));
    }

    @Test
    void withoutAFigureMissingFactsAreNamedAllTheSame() {
        SubsidyResult open = ofKindergartens(TWO_CLASSES, "{'classGroupRef':'c3','openedOn':'2021-03-01'}")
                .one(2021, "3.5.13.c");
        assertThat(open.getStatus()).hasToString("UNDETERMINED");
        assertThat(open.getMissing()).containsExactly("/institutions/0/classGroups/2/hostType");
        assertThat(open.getMessage().zh()).contains("，无法计算").doesNotContain("缺少信息", "程序未能计算");

        SubsidyResult none = ofKindergartens(TWO_CLASSES).one(2021, "3.5.13.c");
        assertThat(none.getStatus()).hasToString("NOT_APPLICABLE");
        assertThat(none.getMessage().zh()).contains("没有本条所指的对象");
    }

    @Test
    void aBaselineBelowTheEarlierClassesIsPointedAt() {
        SubsidyResult open = fresh(
                        BASE, INCLUSIVE, "'classCountBaseline':1", classes(TWO_CLASSES, opened("c3", "2021-03-01")))
                .one(2021, "3.5.13.a");
        assertThat(open.getMissing()).containsExactly("/institutions/0/classCountBaseline");
        assertThat(open.getMessage().zh()).contains("基期班级数少于所列的原有班级数");
    }

    // 75 seats × 1600 × 5/12 = 50000, as much as a class; the item that stands first in the document is paid
    @Test
    void ofTwoEqualAmountsTheFirstIsPaid() {
        Money money = fresh(
                        BASE,
                        INCLUSIVE,
                        "'seats':[{'filed':75,'available':75,'occupied':31,'inclusiveCount':35,'availableFrom':'2021-08-01'}]",
                        classes(TWO_CLASSES, opened("c3", "2021-03-01")))
                .reading("cumulation", "highest-only");
        assertThat(money.amounts(2021, "3.5.13.a", "3.5.14").values()).containsExactly("50000.00", "NOT_APPLICABLE");
    }

    // the first institution has 64000 for seats, the second 50000 for a class: each keeps its own highest
    @Test
    void theHighestIsSoughtForEachInstitution() {
        Money money = standing()
                .and(BASE, INCLUSIVE, "'seats':[]", classes(TWO_CLASSES, opened("d3", "2021-03-01")))
                .reading("cumulation", "highest-only");
        assertThat(money.all(2021, "3.5.13.a"))
                .extracting(each -> each.getAmount()
                        .map(Object::toString)
                        .orElse(each.getStatus().name()))
                .containsExactly("NOT_APPLICABLE", "50000.00");
    }
}
