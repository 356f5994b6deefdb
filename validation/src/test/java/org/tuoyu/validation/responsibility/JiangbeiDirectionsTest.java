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
import org.tuoyu.responsibility.DutyCode;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** Who handles what in Jiangbei, Ningbo, by the clauses. */
class JiangbeiDirectionsTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final Division PLACE = Division.of("330205");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);
    private static final PolicyView JIANGBEI = RULEBOOK.inForce(PLACE, DAY);

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

    // 二（三）1 with the national mapping; toddler classes register with their kindergarten and are supervised by education
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REGISTRATION | INDEPENDENT        | PUBLIC_INSTITUTION          | NON_PROFIT | MET ORG_ESTABLISHMENT
            REGISTRATION | INDEPENDENT        | SOCIAL_SERVICE_ORGANIZATION | NON_PROFIT | MET CIVIL_AFFAIRS
            REGISTRATION | INDEPENDENT        | ENTERPRISE                  | FOR_PROFIT | MET MARKET_REGULATION
            REGISTRATION | INDEPENDENT        | INDIVIDUAL_BUSINESS         | FOR_PROFIT | MET MARKET_REGULATION
            REGISTRATION | EMPLOYER_RUN       | ENTERPRISE                  | FOR_PROFIT | MET MARKET_REGULATION
            REGISTRATION | INDEPENDENT        |                             | FOR_PROFIT | MET MARKET_REGULATION
            REGISTRATION | INDEPENDENT        | SOCIAL_SERVICE_ORGANIZATION | FOR_PROFIT | UNDETERMINED CIVIL_AFFAIRS or MARKET_REGULATION
            REGISTRATION | INDEPENDENT        | ENTERPRISE                  | NON_PROFIT | UNDETERMINED MARKET_REGULATION or CIVIL_AFFAIRS
            REGISTRATION | KINDERGARTEN_CLASS | SOCIAL_SERVICE_ORGANIZATION | NON_PROFIT | NOT_APPLICABLE NONE
            REGISTRATION | NEIGHBOUR_POINT    | ENTERPRISE                  | FOR_PROFIT | NOT_APPLICABLE NONE
            DATA_SHARING | INDEPENDENT        | SOCIAL_SERVICE_ORGANIZATION | NON_PROFIT | MET CIVIL_AFFAIRS
            FILING       | INDEPENDENT        | ENTERPRISE                  | FOR_PROFIT | MET HEALTH
            FILING       | KINDERGARTEN_CLASS | ENTERPRISE                  | FOR_PROFIT | NOT_APPLICABLE NONE
            FILING       | NEIGHBOUR_POINT    | ENTERPRISE                  | FOR_PROFIT | NOT_APPLICABLE NONE
            SUPERVISION  | KINDERGARTEN_CLASS | ENTERPRISE                  | FOR_PROFIT | MET EDUCATION
            SUPERVISION  | INDEPENDENT        | ENTERPRISE                  | FOR_PROFIT | MET HEALTH
            FUNDING      | INDEPENDENT        | ENTERPRISE                  | FOR_PROFIT | MET FINANCE
            LAND         | INDEPENDENT        | ENTERPRISE                  | FOR_PROFIT | MET NATURAL_RESOURCES
            PLANNING     | INDEPENDENT        | ENTERPRISE                  | FOR_PROFIT | MET NATURAL_RESOURCES
            """)
    void aMatterGoesToTheBodyThatTheTextNames(String duty, String form, String legal, String profit, String expected) {
        assertThat(route(JIANGBEI, duty, form, legal, profit)).isEqualTo(expected);
    }

    @Test
    void otherReadingsSendToddlerClassesAndNeighbourPointsToFile() {
        PolicyView wide = RULEBOOK.inForce(
                PLACE,
                DAY,
                CheckOptions.defaults()
                        .reading("jiangbei/kindergarten-class-route", "kindergarten-files-too")
                        .reading("jiangbei/neighbour-point", "neighbour-point-files"));

        assertThat(route(wide, "FILING", "KINDERGARTEN_CLASS", null, null)).isEqualTo("MET HEALTH");
        assertThat(route(wide, "FILING", "NEIGHBOUR_POINT", null, null)).isEqualTo("MET HEALTH");
        assertThat(route(wide, "REGISTRATION", "NEIGHBOUR_POINT", "ENTERPRISE", "FOR_PROFIT"))
                .isEqualTo("MET MARKET_REGULATION");
    }

    // the annex lists 18 bodies and every street and town, and the host of the office; no head, no deputy
    @ParameterizedTest
    @CsvSource({"HEAD, 0", "DEPUTY_HEAD, 0", "MEMBER, 19", "OFFICE_HOST, 1", "OFFICE_DIRECTOR, 0"})
    void theJointConferenceHasThePostsOfTheAnnex(PostRole role, int number) {
        assertThat(JIANGBEI.posts())
                .filteredOn(post -> post.getRole() == role)
                .hasSize(number)
                .extracting(Post::getClause)
                .allMatch(clause -> clause.value().startsWith("jiangbei/annex."));
    }

    @Test
    void whatNamesNoBodyIsUnassigned() {
        List<DutyAssignment> own = JIANGBEI.duties().stream()
                .filter(duty -> duty.getClause().value().startsWith("jiangbei/"))
                .toList();

        assertThat(own).filteredOn(duty -> duty.getBody().equals("UNASSIGNED")).hasSizeGreaterThan(20);
        assertThat(JIANGBEI.responsibleFor(DutyCode.KINDERGARTEN_CLASS).get(0).getBody())
                .isEqualTo("EDUCATION");
        // eleven of the eighteen members get no task by name
        assertThat(own)
                .extracting(DutyAssignment::getBody)
                .doesNotContain(
                        "DEVELOPMENT_REFORM",
                        "PUBLIC_SECURITY",
                        "HUMAN_RESOURCES",
                        "HOUSING_CONSTRUCTION",
                        "EMERGENCY",
                        "TRADE_UNION",
                        "YOUTH_LEAGUE",
                        "WOMEN_FEDERATION",
                        "FAMILY_PLANNING_ASSOCIATION",
                        "TAX",
                        "FIRE_RESCUE");
    }
}
