package org.tuoyu.validation.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.DutyAssignment;
import org.tuoyu.policy.Post;
import org.tuoyu.policy.PostRole;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** Who handles what in Gulou, Fuzhou, by the clauses. */
class GulouDirectionsTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final Division PLACE = Division.of("350102");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);
    private static final PolicyView GULOU = RULEBOOK.inForce(PLACE, DAY);

    private static String route(PolicyView view, String duty, String form, String legal, String profit) {
        String facts = "\"institutionForm\": \"" + form + "\""
                + (legal == null ? "" : ", \"legalForm\": \"" + legal + "\"")
                + (profit == null ? "" : ", \"profitOrientation\": \"" + profit + "\"");
        List<RouteResult> routes = view.routes(Frozen.institution(facts)).stream()
                .filter(result -> result.getDuty().equals(duty))
                .toList();
        assertThat(routes).hasSize(1);
        return routes.get(0).getStatus() + " " + routes.get(0).getBody().replace("|", " or ");
    }

    // 五（三）1
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REGISTRATION | INDEPENDENT        | PUBLIC_INSTITUTION          | NON_PROFIT | MET ORG_ESTABLISHMENT
            REGISTRATION | INDEPENDENT        | SOCIAL_SERVICE_ORGANIZATION | NON_PROFIT | MET CIVIL_AFFAIRS
            REGISTRATION | INDEPENDENT        | ENTERPRISE                  | FOR_PROFIT | MET MARKET_REGULATION
            REGISTRATION | EMPLOYER_RUN       | INDIVIDUAL_BUSINESS         | FOR_PROFIT | MET MARKET_REGULATION
            REGISTRATION | INDEPENDENT        | ENTERPRISE                  | NON_PROFIT | UNDETERMINED CIVIL_AFFAIRS or MARKET_REGULATION
            REGISTRATION | INDEPENDENT        | SOCIAL_SERVICE_ORGANIZATION | FOR_PROFIT | UNDETERMINED CIVIL_AFFAIRS or MARKET_REGULATION
            REGISTRATION | KINDERGARTEN_CLASS | SOCIAL_SERVICE_ORGANIZATION | NON_PROFIT | NOT_APPLICABLE NONE
            FILING       | INDEPENDENT        | ENTERPRISE                  | FOR_PROFIT | MET HEALTH
            FILING       | KINDERGARTEN_CLASS | ENTERPRISE                  | FOR_PROFIT | NOT_APPLICABLE NONE
            """)
    void aMatterGoesToTheBodyThatTheTextNames(String duty, String form, String legal, String profit, String expected) {
        assertThat(route(GULOU, duty, form, legal, profit)).isEqualTo(expected);
    }

    @Test
    void eitherAuthorityIsLeftOpenOnTheLiteralReading() {
        PolicyView literal = RULEBOOK.inForce(
                PLACE, DAY, CheckOptions.defaults().reading("gulou/non-profit-route", "either-authority"));

        assertThat(route(literal, "REGISTRATION", "INDEPENDENT", "PUBLIC_INSTITUTION", "NON_PROFIT"))
                .isEqualTo("UNDETERMINED ORG_ESTABLISHMENT or CIVIL_AFFAIRS");
    }

    @Test
    void beforeIssueTheNationalRoutesStand() {
        PolicyView before = RULEBOOK.inForce(PLACE, LocalDate.of(2020, 5, 17));
        assertThat(before.routes(Frozen.institution("\"institutionForm\": \"INDEPENDENT\"")))
                .flatExtracting(RouteResult::getClauses)
                .noneMatch(clause -> clause.value().startsWith("gulou/"));
    }

    // annex 1: a vice head of the district, five deputies, 22 departments and ten units, host and director of the
    // office
    @ParameterizedTest
    @CsvSource({"HEAD, 1", "DEPUTY_HEAD, 5", "MEMBER, 32", "OFFICE_HOST, 1", "OFFICE_DIRECTOR, 1"})
    void theLeadingGroupHasThePostsOfTheAnnex(PostRole role, int number) {
        assertThat(GULOU.posts())
                .filteredOn(post -> post.getRole() == role)
                .hasSize(number)
                .extracting(Post::getClause)
                .allMatch(clause -> clause.value().startsWith("gulou/annex1."));
    }

    @Test
    void fourteenDepartmentsShareOneDutyAndTheMissingTableIsMarked() {
        assertThat(GULOU.duties())
                .filteredOn(duty -> duty.getClause().value().equals("gulou/6.2.a"))
                .hasSize(14)
                .extracting(DutyAssignment::getDuty)
                .containsOnly("SUPERVISION");
        assertThat(GULOU.duties())
                .filteredOn(duty -> duty.getClause().value().equals("gulou/annex2.a"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.getBody()).isEqualTo("NOT_HELD");
                    assertThat(gap.getBodyName().zh()).contains("附件2正文缺失");
                });
    }
}
