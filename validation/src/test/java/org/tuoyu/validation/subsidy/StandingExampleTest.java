package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.quantity.Yuan;

class StandingExampleTest {

    @Test
    void anInclusiveInstitutionIsPaidForItsClassAndItsSeats() {
        Money money = Money.standing(Money.INCLUSIVE);
        SubsidyResult added = money.one(2021, "3.5.13.a");
        SubsidyResult seats = money.one(2021, "3.5.14");

        assertThat(added.getStatus()).isEqualTo(AmountStatus.OWED);
        assertThat(added.getAmount()).contains(Yuan.parse("50000.00"));
        assertThat(added.getFormula().orElseThrow().zh()).isEqualTo("1班×50000.00元/班=50000.00元");
        assertThat(seats.getAmount()).contains(Yuan.parse("64000.00"));
        assertThat(seats.getFormula().orElseThrow().zh()).isEqualTo("40托位×1600.00元/托位·年×12/12=64000.00元");
        assertThat(seats.getFormula().orElseThrow().en())
                .isEqualTo("40 seats × 1600.00 yuan per seat and year × 12/12 = 64000.00 yuan");
        assertThat(seats.getReadings()).contains("jindong/14-part-year=seat-months", "jindong/rounding=half-up-once");
        assertThat(seats.getPeriod()).contains("2021");
        assertThat(money.amount(2021, "3.5.13.b")).isEqualTo("NOT_APPLICABLE");
        // 50000.00 + 64000.00
        assertThat(money.statement(2021).total()).isEqualTo(Yuan.parse("114000.00"));
    }

    @Test
    void anotherInstitutionIsPaidLessForItsClassAndNothingForItsSeats() {
        Money money = Money.standing(Money.NOT_INCLUSIVE);

        assertThat(money.amounts(2021, "3.5.13.a", "3.5.13.b", "3.5.14"))
                .containsEntry("3.5.13.a", "NOT_APPLICABLE")
                .containsEntry("3.5.13.b", "20000.00")
                .containsEntry("3.5.14", "NOT_APPLICABLE");
        assertThat(money.statement(2021).total()).isEqualTo(Yuan.parse("20000.00"));
    }

    @Test
    void aKindergartenIsReferredToItsOwnPolicyAndNeverToldZero() {
        Money money = Money.of(
                Money.BASE.replace("INDEPENDENT", "KINDERGARTEN_CLASS"),
                Money.INCLUSIVE,
                Money.SEATS,
                Money.classes("{'classGroupRef':'k1','openedOn':'2021-03-01','hostType':'KINDERGARTEN'}"));

        assertThat(money.amounts(2021, "3.5.13.a", "3.5.13.b", "3.5.13.c", "3.5.14")
                        .values())
                .containsOnly("NOT_APPLICABLE");
        assertThat(money.one(2021, "3.5.13.c").getMessage().zh()).contains("按金东区幼儿园政策确定");
        assertThat(money.one(2021, "3.5.13.c").getReferred()).contains(true);
        assertThat(money.one(2021, "3.5.14").getReferred()).isEmpty();
        assertThat(money.statement(2021).results())
                .noneMatch(each -> each.getAmount().isPresent());
    }

    @Test
    void aClassThatAKindergartenRunsInAnInstitutionIsReferredToo() {
        Money money = Money.of(
                Money.BASE,
                Money.INCLUSIVE,
                Money.classes("{'classGroupRef':'k1','openedOn':'2021-03-01','hostType':'KINDERGARTEN'}"));

        assertThat(money.amounts(2021, "3.5.13.a", "3.5.13.b", "3.5.13.c").values())
                .containsOnly("NOT_APPLICABLE");
        assertThat(money.one(2021, "3.5.13.c").getMessage().zh()).contains("按金东区幼儿园政策确定");
    }

    @Test
    void whatIsNotStatedIsNamed() {
        Money silent =
                Money.of(Money.BASE, Money.SEATS, Money.classes(Money.TWO_CLASSES, Money.opened("c3", "2021-03-01")));
        for (String clause : new String[] {"3.5.13.a", "3.5.13.b", "3.5.14"}) {
            SubsidyResult result = silent.one(2021, clause);
            assertThat(result.getStatus()).isEqualTo(AmountStatus.UNDETERMINED);
            assertThat(result.getMissing()).containsExactly("/institutions/0/inclusiveRecognitions");
        }
    }

    @Test
    void withoutARegistrationOrAFilingNoAmountIsTold() {
        Money money = Money.of(
                "'institutionForm':'INDEPENDENT','operatingPeriods':[{'from':'2020-03-09'}]",
                Money.INCLUSIVE,
                Money.classes(Money.TWO_CLASSES, Money.opened("c3", "2021-03-01")));
        assertThat(money.one(2021, "3.5.13.a").getMissing())
                .containsExactly("/institutions/0/registration/registeredOn", "/institutions/0/filing/status");
        assertThat(money.reading("filed-for-money", "filing-not-required").amount(2021, "3.5.13.a"))
                .isEqualTo("50000.00");
    }
}
