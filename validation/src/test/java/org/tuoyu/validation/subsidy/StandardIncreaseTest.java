package org.tuoyu.validation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.validation.CheckOptions;

/** 30 percent on the prescribed standard, qingyuan/3.4.2.d: a simulation, for the draft binds nobody. */
class StandardIncreaseTest {

    private static final String CLAUSE = "qingyuan/3.4.2.d";
    private static final String BASE = "'baseAmount':'1000.00'";

    @ParameterizedTest
    @CsvSource({
        "5, NOT_APPLICABLE,",
        "4, NOT_APPLICABLE,",
        "3, SIMULATED, 1300.00",
        "2, SIMULATED, 1300.00",
        "1, SIMULATED, 1300.00"
    })
    void theStandardIsRaisedFromLevelThreeUpwards(int level, AmountStatus status, String amount) {
        SubsidyResult result = claimed(certificate("INFANT_CARE", level), BASE, CheckOptions.defaults());
        assertThat(result.getStatus()).isEqualTo(status);
        assertThat(result.getAmount().map(Object::toString).orElse(null)).isEqualTo(amount);
        assertThat(result.getDraft()).contains(true);
    }

    @ParameterizedTest
    @CsvSource({"INFANT_CARE, SIMULATED", "NURSERY_CARE, SIMULATED", "OTHER, NOT_APPLICABLE"})
    void onlyTheTwoOccupationsAreRaised(String occupation, AmountStatus status) {
        assertThat(claimed(certificate(occupation, 3), BASE, CheckOptions.defaults())
                        .getStatus())
                .isEqualTo(status);
    }

    // 1000.01 x 1.3 = 1300.013; 1000.05 x 1.3 = 1300.065
    @ParameterizedTest
    @CsvSource({
        "1000.01, half-up-once, 1300.01",
        "1000.05, half-up-once, 1300.07",
        "1000.05, down-once, 1300.06",
        "0.00, half-up-once, 0.00"
    })
    void theAmountIsRoundedOnceAtTheEnd(String base, String option, String amount) {
        CheckOptions options = CheckOptions.defaults().reading("qingyuan/rounding", option);
        SubsidyResult result = claimed(certificate("INFANT_CARE", 3), "'baseAmount':'" + base + "'", options);
        assertThat(result.getAmount()).map(Object::toString).contains(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'certificateRef':'c','certificateType':'SKILL_LEVEL','skillLevel':3                            | 'baseAmount':'1.00'  | /institutions/0/staff/0/certificates/0/occupation
            'certificateRef':'c','certificateType':'SKILL_LEVEL','occupation':'INFANT_CARE'                | 'baseAmount':'1.00'  | /institutions/0/staff/0/certificates/0/skillLevel
            'certificateRef':'c','occupation':'INFANT_CARE','skillLevel':3                                 | 'baseAmount':'1.00'  | /institutions/0/staff/0/certificates/0/certificateType
            'certificateRef':'d','certificateType':'SKILL_LEVEL','occupation':'INFANT_CARE','skillLevel':3 | 'baseAmount':'1.00'  | /claims/0/certificateRef
            'certificateRef':'c','certificateType':'SKILL_LEVEL','occupation':'INFANT_CARE','skillLevel':3 | 'claimedOn':'2021-03-01' | /claims/0/baseAmount
            """)
    void aFactThatIsNotStatedIsNamed(String certificate, String claim, String missing) {
        SubsidyResult result = claimed("[{" + certificate + "}]", claim, CheckOptions.defaults());
        assertThat(result.getStatus()).isEqualTo(AmountStatus.UNDETERMINED);
        assertThat(result.getAmount()).isEmpty();
        assertThat(result.getMissing()).contains(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "raise-any-kind, SKILL_TRAINING, SIMULATED",
        "raise-any-kind, SKILL_ASSESSMENT, SIMULATED",
        "raise-any-kind, SKILL_UPGRADE, SIMULATED",
        "raise-upgrading-only, SKILL_TRAINING, NOT_APPLICABLE",
        "raise-upgrading-only, SKILL_ASSESSMENT, NOT_APPLICABLE",
        "raise-upgrading-only, SKILL_UPGRADE, SIMULATED"
    })
    void theReadingSaysWhichStandardIsRaised(String option, String type, AmountStatus status) {
        CheckOptions options = CheckOptions.defaults().reading("qingyuan/raised-standard", option);
        assertThat(report(certificate("INFANT_CARE", 3), BASE, type, options)
                        .getSubsidies()
                        .get(0)
                        .getStatus())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "both-certificates, SKILL_LEVEL, SIMULATED",
        "both-certificates, VOCATIONAL_QUALIFICATION, SIMULATED",
        "both-certificates, TRAINING_PASS, NOT_APPLICABLE",
        "qualification-only, SKILL_LEVEL, NOT_APPLICABLE",
        "qualification-only, VOCATIONAL_QUALIFICATION, SIMULATED"
    })
    void theReadingSaysWhichCertificatesCount(String option, String type, AmountStatus status) {
        CheckOptions options = CheckOptions.defaults().reading("qingyuan/qualification-or-level", option);
        String certificate =
                "[{'certificateRef':'c','certificateType':'" + type + "','occupation':'INFANT_CARE','skillLevel':2}]";
        assertThat(claimed(certificate, BASE, options).getStatus()).isEqualTo(status);
    }

    @Test
    void aReadingNobodyCanDecideLeavesItOpen() {
        CheckOptions options = CheckOptions.defaults().reading("qingyuan/base-of-increase", "level-below");
        assertThat(claimed(certificate("INFANT_CARE", 3), BASE, options).getStatus())
                .isEqualTo(AmountStatus.UNDETERMINED);
    }

    @Test
    void twoPeopleClaimApartButOneCertificateOnlyOnce() {
        String staff = "{'staffRef':'s','certificates':" + certificate("INFANT_CARE", 3) + "},"
                + "{'staffRef':'t','certificates':[{'certificateRef':'d','certificateType':'SKILL_LEVEL',"
                + "'occupation':'NURSERY_CARE','skillLevel':1}]}";
        String claims = claim("a", "s", "c", "SKILL_TRAINING", BASE) + "," + claim("b", "t", "d", "SKILL_UPGRADE", BASE)
                + "," + claim("e", "s", "c", "SKILL_UPGRADE", BASE);
        assertThat(report(staff, claims, CheckOptions.defaults()).getSubsidies())
                .filteredOn(result -> result.getPointer().startsWith("/claims/"))
                .extracting(SubsidyResult::getStatus)
                .containsExactly(AmountStatus.SIMULATED, AmountStatus.SIMULATED, AmountStatus.NOT_APPLICABLE);
    }

    @Test
    void aClaimUnderADraftIsToldSoAndWithoutDraftsNothingIsGranted() {
        Report with = report(certificate("INFANT_CARE", 3), BASE, "SKILL_UPGRADE", CheckOptions.defaults());
        assertThat(with.getStructure()).extracting(each -> each.getCode()).contains("claim/draft-only");
        Report without = Money.rulebook()
                .inForce(Division.of("441802"), LocalDate.of(2021, 3, 1))
                .check(read(staff(certificate("INFANT_CARE", 3)), claim("a", "s", "c", "SKILL_UPGRADE", BASE)));
        assertThat(without.getStructure()).extracting(each -> each.getCode()).contains("claim/no-entitlement");
        assertThat(without.getSubsidies())
                .noneMatch(each -> each.getClause().value().startsWith("qingyuan/"));
    }

    private static String certificate(String occupation, int level) {
        return "[{'certificateRef':'c','certificateType':'SKILL_LEVEL','occupation':'" + occupation + "','skillLevel':"
                + level + "}]";
    }

    private static SubsidyResult claimed(String certificates, String claim, CheckOptions options) {
        List<SubsidyResult> results =
                report(certificates, claim, "SKILL_UPGRADE", options).getSubsidies();
        assertThat(results.get(0).getClause().value()).isEqualTo(CLAUSE);
        return results.get(0);
    }

    private static Report report(String certificates, String claim, String type, CheckOptions options) {
        return report(staff(certificates), claim("a", "s", "c", type, claim), options);
    }

    private static Report report(String staff, String claims, CheckOptions options) {
        return Money.rulebook()
                .inForce(Division.of("441802"), LocalDate.of(2021, 3, 1), options.includingDrafts())
                .check(read(staff, claims));
    }

    private static org.tuoyu.submission.Submission read(String staff, String claims) {
        String text = "{'schemaVersion':'1.0','submissionType':'SUBSIDY_CLAIM','institutions':[{'institutionRef':'one',"
                + "'staff':[" + staff + "]}],'claims':[" + claims + "]}";
        return SubmissionReader.standard()
                .read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();
    }

    private static String staff(String certificates) {
        return "{'staffRef':'s','certificates':" + certificates + "}";
    }

    private static String claim(String ref, String staff, String certificate, String type, String further) {
        return "{'claimRef':'" + ref + "','clause':'" + CLAUSE + "','claimType':'" + type + "','staffRef':'" + staff
                + "','certificateRef':'" + certificate + "'," + further + "}";
    }

    // the certificate of a claim is that of its holder and number; either alone tells it where there is but one
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'staffRef':'s','certificates':[G]}                                            | 'staffRef':'s','certificateRef':'c' | SIMULATED
            {'staffRef':'s','certificates':[G]}                                            | 'staffRef':'s'                      | SIMULATED
            {'staffRef':'s','certificates':[G]}                                            | 'certificateRef':'c'                | SIMULATED
            {'staffRef':'s','certificates':[G]}                                            | 'unit':'PERSON'                     | SIMULATED
            {'staffRef':'s','certificates':[G]},{'staffRef':'t','certificates':[]}         | 'unit':'PERSON'                     | /claims/0/certificateRef
            {'staffRef':'s','certificates':[G]},{'staffRef':'t','certificates':[]}         | 'staffRef':'s'                      | SIMULATED
            {'staffRef':'s','certificates':[G]},{'staffRef':'t','certificates':[B]}        | 'staffRef':'t'                      | NOT_APPLICABLE
            {'staffRef':'s','certificates':[G]},{'staffRef':'t','certificates':[B]}        | 'staffRef':'t','certificateRef':'c' | /claims/0/certificateRef
            {'staffRef':'s','certificates':[G,B]}                                          | 'certificateRef':'b'                | NOT_APPLICABLE
            {'staffRef':'s','certificates':[G]}                                            | 'staffRef':'t'                      | /institutions/0/staff
            {'staffRef':'s'}                                                               | 'staffRef':'s'                      | /institutions/0/staff/0/certificates
            {'staffRef':'s','certificates':[]}                                             | 'staffRef':'s'                      | /claims/0/certificateRef
            """)
    void theCertificateOfAClaimIsFoundOrAskedFor(String staff, String names, String answer) {
        String good =
                "{'certificateRef':'c','certificateType':'SKILL_LEVEL','occupation':'INFANT_CARE','skillLevel':3}";
        String bad = good.replace("'c'", "'b'").replace("INFANT_CARE", "OTHER");
        String claim = "{'claimRef':'a','clause':'" + CLAUSE + "','claimType':'SKILL_UPGRADE'," + names
                + ",'baseAmount':'1000'}";
        SubsidyResult result = report(staff.replace("G", good).replace("B", bad), claim, CheckOptions.defaults())
                .getSubsidies()
                .get(0);
        assertThat(result.getMissing().stream()
                        .filter(each -> !each.endsWith("/claimedAmount"))
                        .filter(each -> !each.contains("/period"))
                        .findFirst()
                        .orElse(result.getStatus().name()))
                .isEqualTo(answer);
    }

    @Test
    void theTypeOfAClaimMustBeStated() {
        String claim = claim("a", "s", "c", "SKILL_UPGRADE", BASE)
                .replace("'claimType':'SKILL_UPGRADE',", "'eventDate':'2021-02-01',");
        assertThat(report(staff(certificate("INFANT_CARE", 3)), claim, CheckOptions.defaults())
                        .getSubsidies()
                        .get(0)
                        .getMissing())
                .contains("/claims/0/claimType");
    }

    @Test
    void theRaiseIsWrittenOut() {
        // 1000 × 1.3 = 1300
        SubsidyResult result = claimed(certificate("INFANT_CARE", 3), "'baseAmount':'1000'", CheckOptions.defaults());
        assertThat(result.getFormula().orElseThrow().zh()).isEqualTo("1000.00元×(100%+30%)=1300.00元");
        assertThat(result.getFormula().orElseThrow().en()).isEqualTo("1000.00 yuan × (100%+30%) = 1300.00 yuan");
        assertThat(result.getMessage().zh()).startsWith("（征求意见稿，不具约束力，仅作模拟）");
    }

    @Test
    void nobodyIsRaisedWhoDoesNotClaim() {
        assertThat(Money.rulebook()
                        .inForce(
                                Division.of("441802"),
                                LocalDate.of(2021, 3, 1),
                                CheckOptions.defaults().includingDrafts())
                        .subsidies(read(staff(certificate("INFANT_CARE", 3)), ""))
                        .results())
                .filteredOn(result -> result.getClause().value().equals(CLAUSE))
                .extracting(SubsidyResult::getStatus)
                .containsExactly(AmountStatus.NOT_APPLICABLE);
    }
}
