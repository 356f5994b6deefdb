package org.tuoyu.validation.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.PostRole;
import org.tuoyu.responsibility.DutyCode;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** Who handles what in Wujiang, Suzhou, by the clauses. */
class WujiangDirectionsTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final Division PLACE = Division.of("320509");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);
    private static final PolicyView WUJIANG = RULEBOOK.inForce(PLACE, DAY);
    private static final PolicyView JINDONG = RULEBOOK.inForce(Division.of("330703"), DAY);
    private static final String COMPANY =
            "'institutionForm': 'INDEPENDENT', 'legalForm': 'ENTERPRISE', 'profitOrientation': 'FOR_PROFIT'";

    private static RouteResult route(PolicyView view, String duty, String institution) {
        List<RouteResult> routes = view.routes(Frozen.institution(institution.replace('\'', '"'))).stream()
                .filter(result -> result.getDuty().equals(duty))
                .toList();
        assertThat(routes).hasSize(1);
        return routes.get(0);
    }

    // annex 二.13: domestic capital, administrative approval; 二.14: foreign capital, market regulation
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DOMESTIC | ADMIN_APPROVAL    | wujiang/annex.2.13.a
            FOREIGN  | MARKET_REGULATION | wujiang/annex.2.14.a
            """)
    void aForProfitInstitutionRegistersByTheOriginOfItsCapital(String origin, String body, String clause) {
        String facts = COMPANY + ", 'capitalOrigin': '" + origin + "'";

        RouteResult here = route(WUJIANG, "REGISTRATION", facts);
        assertThat(here.getStatus()).isEqualTo(OutcomeType.MET);
        assertThat(here.getBody()).isEqualTo(body);
        assertThat(here.getClauses()).contains(ClauseId.parse(clause), ClauseId.parse("wujiang/4.1.1.c"));

        RouteResult there = route(JINDONG, "REGISTRATION", facts);
        assertThat(there.getStatus()).isEqualTo(OutcomeType.MET);
        assertThat(there.getBody()).isEqualTo("MARKET_REGULATION");
    }

    @Test
    void capitalNotStatedLeavesBothBodiesOpenHereAndNoneInJindong() {
        RouteResult here = route(WUJIANG, "REGISTRATION", COMPANY);

        assertThat(here.getStatus()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(here.getBody()).isEqualTo("ADMIN_APPROVAL|MARKET_REGULATION");
        assertThat(here.getName().zh()).isEqualTo("区行政审批局或区市场监督管理局");
        assertThat(here.getMissing()).containsExactly("/institutions/0/capitalOrigin");
        assertThat(route(JINDONG, "REGISTRATION", COMPANY).getBody()).isEqualTo("MARKET_REGULATION");
    }

    // capital is domestic in every row
    @ParameterizedTest
    @CsvSource(textBlock = """
            INDEPENDENT       , PUBLIC_INSTITUTION         , NON_PROFIT, MET         , ORG_ESTABLISHMENT
            INDEPENDENT       , SOCIAL_SERVICE_ORGANIZATION, NON_PROFIT, MET         , CIVIL_AFFAIRS
            EMPLOYER_RUN      , SOCIAL_SERVICE_ORGANIZATION, NON_PROFIT, MET         , CIVIL_AFFAIRS
            INDEPENDENT       , ENTERPRISE                 , NON_PROFIT, UNDETERMINED, ORG_ESTABLISHMENT|CIVIL_AFFAIRS
            INDEPENDENT       , INDIVIDUAL_BUSINESS        , FOR_PROFIT, MET         , ADMIN_APPROVAL
            HOME_POINT        , INDIVIDUAL_BUSINESS        , FOR_PROFIT, MET         , ADMIN_APPROVAL
            EMPLOYER_RUN      , ENTERPRISE                 , FOR_PROFIT, MET         , ADMIN_APPROVAL
            KINDERGARTEN_CLASS, ENTERPRISE                 , FOR_PROFIT, MET         , EDUCATION
            INDEPENDENT       , PUBLIC_INSTITUTION         , FOR_PROFIT, UNDETERMINED, ORG_ESTABLISHMENT|ADMIN_APPROVAL
            """)
    void everyFormHasItsRoute(String form, String legalForm, String profit, OutcomeType status, String body) {
        String facts = "'institutionForm': '" + form + "', 'legalForm': '" + legalForm + "', 'profitOrientation': '"
                + profit + "', 'capitalOrigin': 'DOMESTIC'";
        for (String duty : List.of("REGISTRATION", "DATA_SHARING")) {
            RouteResult result = route(WUJIANG, duty, facts);
            assertThat(result.getStatus()).as(duty).isEqualTo(status);
            assertThat(result.getBody()).as(duty).isEqualTo(body);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,  MARKET_REGULATION, MET
            0,  ADMIN_APPROVAL|MARKET_REGULATION, UNDETERMINED
            """)
    void anyForeignShareCountsAsForeign(int percent, String body, OutcomeType status) {
        RouteResult result = route(WUJIANG, "REGISTRATION", COMPANY + ", 'foreignCapitalPercent': " + percent);

        assertThat(result.getBody()).isEqualTo(body);
        assertThat(result.getStatus()).isEqualTo(status);
    }

    @Test
    void domesticCapitalWithAForeignShareIsAContradictionUnlessTheOriginAloneCounts() {
        String mixed = COMPANY + ", 'capitalOrigin': 'DOMESTIC', 'foreignCapitalPercent': 30";
        CheckOptions declared = CheckOptions.defaults().reading("wujiang/mixed-capital", "declared-origin");

        assertThat(route(WUJIANG, "REGISTRATION", mixed).getBody()).isEqualTo("ADMIN_APPROVAL|MARKET_REGULATION");
        assertThat(route(RULEBOOK.inForce(PLACE, DAY, declared), "REGISTRATION", mixed)
                        .getBody())
                .isEqualTo("ADMIN_APPROVAL");
    }

    // the day before, of and after the issue
    @ParameterizedTest
    @CsvSource({"2021-07-19, MARKET_REGULATION", "2021-07-20, ADMIN_APPROVAL", "2021-07-21, ADMIN_APPROVAL"})
    void theDistrictRoutesFromItsDayOfIssueOn(LocalDate day, String body) {
        String domestic = COMPANY + ", 'capitalOrigin': 'DOMESTIC'";

        assertThat(route(RULEBOOK.inForce(PLACE, day), "REGISTRATION", domestic).getBody())
                .isEqualTo(body);
    }

    @Test
    void onlyAnInstitutionThatSaysSoIsUnregistered() {
        assertThat(route(WUJIANG, "INVESTIGATION", COMPANY + ", 'registration': {'registered': false}")
                        .getBody())
                .isEqualTo("TOWNSHIP");
        assertThat(route(WUJIANG, "INVESTIGATION", COMPANY).getStatus()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(route(WUJIANG, "INVESTIGATION", COMPANY + ", 'registration': {'registered': true}")
                        .getStatus())
                .isEqualTo(OutcomeType.NOT_APPLICABLE);
    }

    // annex 二: 24 items, each of a body of its own
    @Test
    void everyItemOfTheAnnexHasItsBody() {
        assertThat(WUJIANG.duties())
                .filteredOn(duty -> duty.getClause().value().startsWith("wujiang/annex.2."))
                .extracting(duty ->
                        duty.getClause().value().replaceAll("(annex\\.2\\.\\d+).*", "$1") + " " + duty.getBody())
                .doesNotContain("wujiang/annex.2.24 UNASSIGNED")
                .satisfies(each -> assertThat(each.stream().distinct()).hasSize(24));
        assertThat(WUJIANG.responsibleFor(DutyCode.COORDINATION))
                .first()
                .extracting(DutyAssignment::getBody)
                .isEqualTo("HEALTH");
    }

    // annex 一: one leader, two deputies, 23 members, the host of the office and its director; 25 bodies in all
    @ParameterizedTest
    @CsvSource({"HEAD, 1", "DEPUTY_HEAD, 2", "MEMBER, 23", "OFFICE_HOST, 1", "OFFICE_DIRECTOR, 1"})
    void theJointConferenceHasThePostsOfTheAnnex(PostRole role, int number) {
        assertThat(WUJIANG.posts()).filteredOn(post -> post.getRole() == role).hasSize(number);
    }
}
