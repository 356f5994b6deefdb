package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.validation.subsidy.Money.BASE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.SubsidyResult;

/** Reliefs of the nation at a place that has no document of its own. */
class NationalReliefTest {

    private static Money elsewhere(String from, String to) {
        String finance =
                "'finances':[{'periodStart':'" + from + "','periodEnd':'" + to + "','childcareIncome':'1000'}]";
        return Money.of(BASE, "'communityBased':true", finance).at("110101").on("2029-02-01");
    }

    private static List<String> owed(Money money, int year, String clause) {
        return money.statement(year).results().stream()
                .filter(each -> each.getClause().value().equals("national/" + clause))
                .flatMap(each -> each.getAmount().stream())
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # income exempt; 1000 × 90% counted
            2021-01-01, 2021-12-31, community-tax-2019-76/1-1, 1000.00
            2021-01-01, 2021-12-31, community-tax-2019-76/1-2, 900.00
            2025-12-31, 2025-12-31, community-tax-2019-76/1-1, 1000.00
            2019-06-01, 2019-06-30, community-tax-2019-76/1-1, 1000.00
            """)
    void theFirstAnnouncementGrantsItUntilTheEndOf2025(String from, String to, String clause, String amount) {
        assertThat(owed(elsewhere(from, to), Integer.parseInt(from.substring(0, 4)), clause))
                .containsExactly(amount);
    }

    @Test
    void theSecondAnnouncementGoesOnIn2026And2027() {
        // one clause grants both: 1000 exempt from one tax, 900 counted for the other
        assertThat(owed(elsewhere("2026-01-01", "2026-12-31"), 2026, "community-tax-2026-7/1"))
                .containsExactly("1000.00", "900.00");
        assertThat(owed(elsewhere("2026-01-01", "2026-12-31"), 2026, "community-tax-2019-76/1-1"))
                .isEmpty();
    }

    @Test
    void aTaxPeriodThatBeginsBeforeTheReliefIsOpen() {
        SubsidyResult result = elsewhere("2019-05-01", "2019-06-30").statement(2019).results().stream()
                .filter(each -> each.getClause().value().equals("national/community-tax-2019-76/1-1"))
                .findFirst()
                .orElseThrow();
        assertThat(result.getStatus()).hasToString("UNDETERMINED");
        assertThat(result.getMessage().en()).contains("lapsed or not begun");
    }

    @Test
    void afterBothAnnouncementsNothingIsGranted() {
        assertThat(elsewhere("2028-01-01", "2028-12-31").statement(2028).results())
                .noneMatch(each -> each.getClause().value().startsWith("national/community-tax"));
    }

    @Test
    void theGuidelineNamesHeatToo() {
        SubsidyResult result = elsewhere("2021-01-01", "2021-12-31").statement(2021).results().stream()
                .filter(each -> each.getClause().value().equals("national/guideline-2019-15/utilities"))
                .findFirst()
                .orElseThrow();
        assertThat(result.getMessage().zh()).contains("用电、用水、用气、用热执行居民生活类价格");
    }

    @Test
    void subsidiesOfAnotherDistrictAreNotBorrowed() {
        Money money = Money.standing(Money.INCLUSIVE).at("110101");
        assertThat(money.statement(2021).total()).hasToString("0.00");
        assertThat(money.statement(2021).results())
                .noneMatch(each -> each.getClause().value().startsWith("jindong/"));
    }
}
