package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.PolicyView;

/** Wujiang promises support and sets no sum: not defined, and never zero. */
class WujiangPromisesTest {

    private static List<SubsidyResult> results(CheckOptions options, String members) {
        PolicyView view = Money.rulebook().inForce(Division.of("320509"), LocalDate.of(2022, 6, 30), options);
        return view
                .subsidies(Frozen.submission(SubmissionType.SUBSIDY_CLAIM, members.replace('\'', '"')), Year.of(2022))
                .results()
                .stream()
                .filter(result -> result.getClause().value().startsWith("wujiang/"))
                .toList();
    }

    private static AmountStatus status(String clause, CheckOptions options, String members) {
        return results(options, members).stream()
                .filter(result -> result.getClause().value().equals("wujiang/" + clause))
                .map(SubsidyResult::getStatus)
                .filter(status -> status != AmountStatus.NOT_APPLICABLE)
                .findFirst()
                .orElse(AmountStatus.NOT_APPLICABLE);
    }

    private static String institution(String facts) {
        return "'institutions': [{'institutionRef': 'one', " + facts + "}]";
    }

    @Test
    void noPromiseIsEverAnAmount() {
        List<SubsidyResult> results = results(
                CheckOptions.defaults(),
                institution(
                        "'institutionForm': 'COMMUNITY_EMBEDDED', 'founderType': 'ENTERPRISE', 'communityBased': true,"
                                + " 'inclusiveRecognitions': [{'from': '2022-01-01'}],"
                                + " 'demonstrations': [{'level': 'MUNICIPAL', 'recognisedOn': '2022-01-05'}]"));

        assertThat(results)
                .filteredOn(result -> result.getStatus() == AmountStatus.NOT_DEFINED)
                .extracting(result -> result.getClause().value())
                .contains(
                        "wujiang/2.2.1.d",
                        "wujiang/4.2.2.a",
                        "wujiang/6.1.1.b",
                        "wujiang/6.1.1.c",
                        "wujiang/6.1.1.f",
                        "wujiang/6.3.1.c");
        assertThat(results).allSatisfy(result -> assertThat(result.getAmount()).isEmpty());
    }

    // 四（二）第4段: 18 children of suitable age and more; joint founders are counted together
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENTERPRISE | 17 | []        | 0  | NOT_APPLICABLE
            ENTERPRISE | 18 | []        | 0  | NOT_DEFINED
            GOVERNMENT | 19 | []        | 0  | NOT_DEFINED
            PARK       | 30 | []        | 0  | NOT_APPLICABLE
            ENTERPRISE | 10 | ['other'] | 17 | NOT_APPLICABLE
            ENTERPRISE | 10 | ['other'] | 18 | NOT_DEFINED
            """, quoteCharacter = '`')
    void anEmployerIsSupportedFromEighteenChildrenOn(
            String type, int children, String members, int joint, AmountStatus expected) {
        String employer = "'employers': [{'employerRef': 'e', 'employerType': '" + type
                + "', 'employeeChildrenEligible': " + children + ", 'jointMembers': " + members
                + ", 'jointChildrenEligible': " + joint + "}]";

        assertThat(status("4.2.4.b", CheckOptions.defaults(), employer)).isEqualTo(expected);
    }

    @Test
    void readAsEachAloneJoiningDoesNotHelp() {
        CheckOptions alone = CheckOptions.defaults().reading("wujiang/joint-threshold", "each-alone");
        String employer = "'employers': [{'employerRef': 'e', 'employerType': 'ENTERPRISE',"
                + " 'employeeChildrenEligible': 10, 'jointMembers': ['other'], 'jointChildrenEligible': 30}]";

        assertThat(status("4.2.4.b", alone, employer)).isEqualTo(AmountStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"17, UNDETERMINED", "18, NOT_DEFINED"})
    void belowTheThresholdTheUnionsDecideAboutTheirFunds(int children, AmountStatus expected) {
        String employer = "'employers': [{'employerRef': 'e', 'employerType': 'ENTERPRISE',"
                + " 'employeeChildrenEligible': " + children + "}]";

        assertThat(status("4.2.4.c", CheckOptions.defaults(), employer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'utilityTariffs': {'residentialQualified': true}  | OWED
            'utilityTariffs': {'residentialQualified': false} | NOT_APPLICABLE
            'filing': {'status': 'ACCEPTED'}                  | UNDETERMINED
            """)
    void residentialPricesHangOnADeclaration(String facts, AmountStatus expected) {
        assertThat(status("6.1.1.e", CheckOptions.defaults(), institution(facts)))
                .isEqualTo(expected);
    }

    @Test
    void aReadingThatNobodyCanDecideOnLeavesAPromiseOpen() {
        CheckOptions price = CheckOptions.defaults().reading("wujiang/inclusive-recognition", "price-decides");
        String inclusive = institution("'inclusiveRecognitions': [{'from': '2022-01-01'}]");

        assertThat(status("2.2.1.d", price, inclusive)).isEqualTo(AmountStatus.UNDETERMINED);
        assertThat(status("2.2.1.d", CheckOptions.defaults(), inclusive)).isEqualTo(AmountStatus.NOT_DEFINED);
    }

    @Test
    void whatAnEmployerDoesNotStateIsNamed() {
        assertThat(results(
                        CheckOptions.defaults(), "'employers': [{'employerRef': 'e', 'employeeChildrenEligible': 30}]"))
                .filteredOn(result -> result.getClause().value().equals("wujiang/4.2.4.b"))
                .extracting(SubsidyResult::getMissing)
                .contains(List.of("/employers/0/employerType"));
    }
}
