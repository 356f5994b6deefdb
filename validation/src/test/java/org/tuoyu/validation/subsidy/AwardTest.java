package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.validation.subsidy.Money.BASE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.SubsidyResult;

class AwardTest {

    private static final String PROVINCIAL = "3.5.15.a";
    private static final String MUNICIPAL = "3.5.15.b";

    private static Money recognised(String... recognitions) {
        return Money.of(BASE, "'demonstrations':[" + String.join(",", recognitions) + "]");
    }

    private static String at(String level, String day) {
        return "{'level':'" + level + "','recognisedOn':'" + day + "'}";
    }

    private static String renewed(String level, String day) {
        return "{'level':'" + level + "','recognisedOn':'" + day + "','renewal':true}";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROVINCIAL, 2020-10-30, 2020, NOT_APPLICABLE, NOT_APPLICABLE
            PROVINCIAL, 2020-10-31, 2020, 150000.00, NOT_APPLICABLE
            PROVINCIAL, 2021-05-20, 2021, 150000.00, NOT_APPLICABLE
            MUNICIPAL,  2021-05-20, 2021, NOT_APPLICABLE, 100000.00
            MUNICIPAL,  2021-05-20, 2022, NOT_APPLICABLE, NOT_APPLICABLE
            COUNTY,     2021-05-20, 2021, NOT_APPLICABLE, NOT_APPLICABLE
            """)
    void eachLevelHasItsSumInTheYearOfRecognition(
            String level, String day, int year, String provincial, String municipal) {
        Money money = recognised(at(level, day));
        assertThat(money.amount(year, PROVINCIAL)).isEqualTo(provincial);
        assertThat(money.amount(year, MUNICIPAL)).isEqualTo(municipal);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # municipal 2021, provincial 2022-01-10; 150000 - 100000 = 50000
            both-in-full, 100000.00, 150000.00
            higher-only, NOT_APPLICABLE, 150000.00
            difference, 100000.00, 50000.00
            """)
    void bothLevelsAreAReading(String option, String municipal, String provincial) {
        Money money = recognised(at("MUNICIPAL", "2021-05-20"), at("PROVINCIAL", "2022-01-10"))
                .reading("15-both-levels", option);
        assertThat(money.amount(2021, MUNICIPAL)).isEqualTo(municipal);
        assertThat(money.amount(2022, PROVINCIAL)).isEqualTo(provincial);
    }

    // two acts of creation are paid in full, flagged for the payer
    @Test
    void aSecondLevelIsFlaggedForThePayer() {
        Money both = recognised(at("MUNICIPAL", "2021-05-20"), at("PROVINCIAL", "2022-01-10"));
        Money one = recognised(at("MUNICIPAL", "2019-05-20"), at("PROVINCIAL", "2022-01-10"));

        assertThat(both.one(2021, MUNICIPAL).getMessage().zh()).contains("另一级别也获认定");
        assertThat(both.one(2022, PROVINCIAL).getMessage().zh()).contains("另一级别也获认定");
        assertThat(one.one(2022, PROVINCIAL).getMessage().zh()).doesNotContain("另一级别");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            higher-only, 150000.00
            difference, 150000.00
            """)
    void aLowerLevelFromBeforeTheDocumentTakesNothingOff(String option, String provincial) {
        Money money = recognised(at("MUNICIPAL", "2019-05-20"), at("PROVINCIAL", "2021-01-10"))
                .reading("15-both-levels", option);
        assertThat(money.amount(2021, PROVINCIAL)).isEqualTo(provincial);
        assertThat(money.amount(2020, MUNICIPAL)).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            earlier-recognition-not-paid, NOT_APPLICABLE
            earlier-recognition-paid, 150000.00
            """)
    void anEarlierRecognitionIsAReading(String option, String amount) {
        Money money = recognised(at("PROVINCIAL", "2020-05-20")).reading("15-earlier-recognition", option);
        assertThat(money.amount(2020, PROVINCIAL)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            renewal-not-paid, 2021, 100000.00
            renewal-not-paid, 2022, NOT_APPLICABLE
            each-recognition-paid, 2022, 100000.00
            """)
    void aRenewalIsAReading(String option, int year, String amount) {
        Money money = recognised(at("MUNICIPAL", "2021-01-15"), renewed("MUNICIPAL", "2022-01-15"))
                .reading("15-renewal", option);
        assertThat(money.amount(year, MUNICIPAL)).isEqualTo(amount);
    }

    @Test
    void aSecondRecognitionOfALevelIsARenewalWhateverItIsCalled() {
        Money money = recognised(at("MUNICIPAL", "2021-01-15"), at("MUNICIPAL", "2022-01-15"));
        assertThat(money.amount(2022, MUNICIPAL)).isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            KINDERGARTEN_CLASS, any-form-rewarded, 100000.00
            KINDERGARTEN_CLASS, institutions-rewarded-only, NOT_APPLICABLE
            COMMUNITY_SERVICE_POINT, institutions-rewarded-only, NOT_APPLICABLE
            INDEPENDENT, institutions-rewarded-only, 100000.00
            """)
    void theFormIsAReading(String form, String option, String amount) {
        Money money =
                Money.of(BASE.replace("INDEPENDENT", form), "'demonstrations':[" + at("MUNICIPAL", "2021-05-20") + "]");
        assertThat(money.reading("15-forms", option).amount(2021, MUNICIPAL)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            payee-recognised-unit, 付给被认定单位
            payee-operator, 付给举办者
            """)
    void thePayeeIsAReadingThatChangesNoAmount(String option, String words) {
        SubsidyResult result = recognised(at("MUNICIPAL", "2021-05-20"))
                .reading("15-payee", option)
                .one(2021, MUNICIPAL);
        assertThat(result.getAmount().orElseThrow()).hasToString("100000.00");
        assertThat(result.getMessage().zh()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            district-level-not-covered, NOT_APPLICABLE
            district-level-not-defined, NOT_DEFINED
            """)
    void recognitionByTheDistrictIsAReading(String option, String amount) {
        Money money = recognised(at("COUNTY", "2021-05-20")).reading("15-district-level", option);
        assertThat(money.amount(2021, MUNICIPAL)).isEqualTo(amount);
    }

    @Test
    void theDayOfRecognitionAndItsLevelMustBeStated() {
        assertThat(recognised("{'level':'MUNICIPAL'}").one(2021, MUNICIPAL).getMissing())
                .containsExactly("/institutions/0/demonstrations/0/recognisedOn");
        assertThat(recognised("{'recognisedOn':'2021-05-20'}")
                        .one(2021, MUNICIPAL)
                        .getMissing())
                .containsExactly("/institutions/0/demonstrations/0/level");
        assertThat(Money.of(BASE).one(2021, MUNICIPAL).getMissing()).containsExactly("/institutions/0/demonstrations");
    }

    @Test
    void theAwardForDemonstrationWorkHasNoFigure() {
        Money money = recognised(at("MUNICIPAL", "2021-05-20"));
        assertThat(money.amount(2021, "4.2.f")).isEqualTo("NOT_DEFINED");
        assertThat(money.one(2021, "4.2.f").getMessage().en()).contains("item 15");
        assertThat(recognised().amount(2021, "4.2.f")).isEqualTo("NOT_APPLICABLE");
        Money separate = money.reading("4.2-same-money", "separate-award");
        assertThat(separate.amount(2021, "4.2.f")).isEqualTo("NOT_DEFINED");
        assertThat(separate.one(2021, "4.2.f").getMessage().en()).doesNotContain("item 15");
        // only the municipal award, once
        assertThat(money.statement(2021).total()).hasToString("100000.00");
    }

    // the report is of 2022-01-20
    @ParameterizedTest
    @CsvSource({"2022-01-20, 100000.00", "2022-01-21, NOT_APPLICABLE"})
    void aRecognitionThatIsStillToComeIsNotRewarded(String day, String amount) {
        assertThat(recognised(at("MUNICIPAL", day)).amount(2022, MUNICIPAL)).isEqualTo(amount);
    }

    @Test
    void theFormulaTakesTheLowerLevelOff() {
        // 150000 - 100000 = 50000
        SubsidyResult result = recognised(at("MUNICIPAL", "2021-05-20"), at("PROVINCIAL", "2022-01-10"))
                .reading("15-both-levels", "difference")
                .one(2022, PROVINCIAL);
        assertThat(result.getFormula().orElseThrow().zh()).isEqualTo("1次×150000.00元-100000.00元=50000.00元");
        assertThat(result.getFormula().orElseThrow().en())
                .isEqualTo("1 × 150000.00 yuan - 100000.00 yuan = 50000.00 yuan");
    }

    @Test
    void ofTwoRecognitionsTheFirstIsRewardedWhateverTheirOrder() {
        Money money = recognised(at("MUNICIPAL", "2021-09-15"), at("MUNICIPAL", "2021-01-15"));
        SubsidyResult result = money.one(2021, MUNICIPAL);
        assertThat(result.getMessage().zh()).contains("2021-01-15认定").doesNotContain("2021-09-15");
        assertThat(result.getFormula().orElseThrow().zh()).isEqualTo("1次×100000.00元=100000.00元");
    }

    @Test
    void aRecognitionThatWasWithdrawnIsPointedOut() {
        SubsidyResult withdrawn = recognised(
                        "{'level':'MUNICIPAL','recognisedOn':'2021-05-20','withdrawnOn':'2021-11-02'}")
                .one(2021, MUNICIPAL);
        assertThat(withdrawn.getAmount().orElseThrow()).hasToString("100000.00");
        assertThat(withdrawn.getMessage().zh()).endsWith("；2021-11-02已撤销，请核对");
        assertThat(recognised(at("MUNICIPAL", "2021-05-20"))
                        .one(2021, MUNICIPAL)
                        .getMessage()
                        .zh())
                .endsWith("2021-05-20认定；付给被认定单位");
    }

    @Test
    void aRenewalAloneIsNotRewarded() {
        assertThat(recognised(renewed("MUNICIPAL", "2021-05-20")).amount(2021, MUNICIPAL))
                .isEqualTo("NOT_APPLICABLE");
    }

    @ParameterizedTest
    @CsvSource({"both-in-full, 150000.00", "higher-only, UNDETERMINED", "difference, UNDETERMINED"})
    void whereLevelsAreComparedTheOtherOneMustBeDatedToo(String option, String provincial) {
        Money money = recognised("{'level':'MUNICIPAL'}", at("PROVINCIAL", "2022-01-10"))
                .reading("15-both-levels", option);
        assertThat(money.amount(2022, PROVINCIAL)).isEqualTo(provincial);
        if (provincial.equals("UNDETERMINED")) {
            assertThat(money.one(2022, PROVINCIAL).getMissing())
                    .containsExactly("/institutions/0/demonstrations/0/recognisedOn");
        }
    }
}
