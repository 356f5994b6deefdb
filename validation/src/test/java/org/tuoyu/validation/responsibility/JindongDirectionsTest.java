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
import org.tuoyu.policy.Post;
import org.tuoyu.policy.PostRole;
import org.tuoyu.policy.ResponsibilityRole;
import org.tuoyu.responsibility.DutyCode;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** Who handles what in Jindong, by the clauses, and who does where no district says so. */
class JindongDirectionsTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final LocalDate DAY = LocalDate.of(2022, 1, 20);
    private static final PolicyView JINDONG = RULEBOOK.inForce(Division.of("330703"), DAY);
    private static final PolicyView NATION = RULEBOOK.inForce(Division.of("110101"), DAY);

    private static RouteResult route(PolicyView view, String duty, String institution) {
        List<RouteResult> routes = view.routes(Frozen.institution(institution.replace('\'', '"'))).stream()
                .filter(result -> result.getDuty().equals(duty))
                .toList();
        assertThat(routes).hasSize(1);
        return routes.get(0);
    }

    private static String facts(String form, String legal, String profit) {
        return "'institutionForm': '" + form + "'" + (legal == null ? "" : ", 'legalForm': '" + legal + "'")
                + (profit == null ? "" : ", 'profitOrientation': '" + profit + "'");
    }

    // 二（六）1: kindergartens by education; others by civil affairs, public-institution registration or market regulation
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                INTEGRATED_KINDERGARTEN | SOCIAL_SERVICE_ORGANIZATION | NON_PROFIT | EDUCATION         | jindong/2.6.1.a
                KINDERGARTEN_CLASS      |                             |            | EDUCATION         | jindong/2.6.1.a
                INDEPENDENT             | SOCIAL_SERVICE_ORGANIZATION | NON_PROFIT | CIVIL_AFFAIRS     | jindong/2.6.1.b
                INDEPENDENT             | PUBLIC_INSTITUTION          | NON_PROFIT | ORG_ESTABLISHMENT | jindong/2.6.1.c
                COMMUNITY_EMBEDDED      | ENTERPRISE                  | FOR_PROFIT | MARKET_REGULATION | jindong/2.6.1.d
                """)
    void theRegisteringAuthorityFollowsFormAndProfit(
            String form, String legal, String profit, String body, String clause) {
        RouteResult result = route(JINDONG, "REGISTRATION", facts(form, legal, profit));

        assertThat(result.getStatus()).isEqualTo(OutcomeType.MET);
        assertThat(result.getBody()).isEqualTo(body);
        assertThat(result.getClauses().get(0)).isEqualTo(ClauseId.parse(clause));
        assertThat(result.getMissing()).isEmpty();
        assertThat(result.getPointer()).isEqualTo("/institutions/0");
    }

    @Test
    void aFactNotStatedLeavesTheCandidatesOpenAndIsNamed() {
        RouteResult result = route(JINDONG, "REGISTRATION", facts("INDEPENDENT", "ENTERPRISE", null));

        assertThat(result.getStatus()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(result.getBody()).isEqualTo("CIVIL_AFFAIRS|MARKET_REGULATION");
        assertThat(result.getName().zh()).isEqualTo("区民政局或区市场监管局");
        assertThat(result.getMissing()).containsExactly("/institutions/0/profitOrientation");
    }

    @Test
    void contradictoryFactsNameTheCandidates() {
        // a social service organisation is registered by civil affairs, what works for profit by market regulation
        RouteResult result =
                route(NATION, "REGISTRATION", facts("INDEPENDENT", "SOCIAL_SERVICE_ORGANIZATION", "FOR_PROFIT"));

        assertThat(result.getStatus()).isEqualTo(OutcomeType.UNDETERMINED);
        assertThat(result.getBody()).isEqualTo("CIVIL_AFFAIRS|MARKET_REGULATION");
        assertThat(result.getMissing()).isEmpty();
    }

    @Test
    void aKindergartenNeedNotFileUnlessReadWidely() {
        String kindergarten = facts("INTEGRATED_KINDERGARTEN", null, null);
        CheckOptions wide = CheckOptions.defaults().reading("jindong/integrated-filing", "integrated-must-file");

        RouteResult narrow = route(JINDONG, "FILING", kindergarten);
        RouteResult widely = route(RULEBOOK.inForce(Division.of("330703"), DAY, wide), "FILING", kindergarten);

        assertThat(narrow.getStatus()).isEqualTo(OutcomeType.NOT_APPLICABLE);
        assertThat(narrow.getBody()).isEqualTo("NONE");
        assertThat(widely.getStatus()).isEqualTo(OutcomeType.MET);
        assertThat(widely.getBody()).isEqualTo("HEALTH");
    }

    @Test
    void eachMatterOfAnInstitutionIsAnsweredOnce() {
        List<RouteResult> routes = JINDONG.routes(
                Frozen.institution(
                        "\"institutionForm\": \"INDEPENDENT\", \"legalForm\": \"ENTERPRISE\", \"profitOrientation\": \"FOR_PROFIT\""));

        assertThat(routes).extracting(RouteResult::getDuty).doesNotHaveDuplicates();
        assertThat(routes)
                .filteredOn(result -> result.getStatus() == OutcomeType.MET)
                .extracting(result -> result.getDuty() + " " + result.getBody())
                .contains(
                        "REGISTRATION MARKET_REGULATION",
                        "FILING HEALTH",
                        "FIRE_DESIGN_REVIEW HOUSING_CONSTRUCTION",
                        "FIRE_INSPECTION FIRE_RESCUE",
                        "FOOD_DRUG_SAFETY MARKET_REGULATION",
                        "SECURITY_GUIDANCE PUBLIC_SECURITY",
                        "PRICE DEVELOPMENT_REFORM",
                        "TAX_RELIEF TAX",
                        "FUNDING FINANCE");
    }

    @Test
    void beforeTheDistrictHadADocumentTheNationalRoutesStand() {
        PolicyView before = RULEBOOK.inForce(Division.of("330703"), LocalDate.of(2020, 10, 30));
        RouteResult result =
                route(before, "REGISTRATION", facts("INDEPENDENT", "SOCIAL_SERVICE_ORGANIZATION", "NON_PROFIT"));

        assertThat(result.getBody()).isEqualTo("CIVIL_AFFAIRS");
        assertThat(result.getClauses().get(0)).isEqualTo(ClauseId.parse("national/filing-measures/4-2"));
    }

    @Test
    void theNearestPlaceIsNamedFirstAmongThoseOfOneRole() {
        List<DutyAssignment> bodies = JINDONG.responsibleFor(DutyCode.FIRE_INSPECTION);

        assertThat(bodies.get(0).getBody()).isEqualTo("FIRE_RESCUE");
        assertThat(bodies.get(0).getClause()).isEqualTo(ClauseId.parse("jindong/annex.duty.fire"));
        assertThat(bodies).extracting(DutyAssignment::getDuty).containsOnly("FIRE_INSPECTION");
    }

    @Test
    void whoLeadsComesBeforeWhoIsResponsible() {
        for (DutyCode duty : DutyCode.values()) {
            assertThat(JINDONG.responsibleFor(duty))
                    .extracting(DutyAssignment::getRole)
                    .isSorted();
        }
        assertThat(JINDONG.duties()).extracting(DutyAssignment::getRole).contains(ResponsibilityRole.LEAD);
    }

    // annex: one head, three deputies, sixteen members, the host of the office and its director
    @ParameterizedTest
    @CsvSource({"HEAD, 1", "DEPUTY_HEAD, 3", "MEMBER, 16", "OFFICE_HOST, 1", "OFFICE_DIRECTOR, 1"})
    void theLeadingGroupHasThePostsOfTheAnnex(PostRole role, int number) {
        assertThat(JINDONG.posts()).filteredOn(post -> post.getRole() == role).hasSize(number);
    }

    @Test
    void aPlaceWithoutADocumentHasNoPosts() {
        assertThat(NATION.posts()).isEmpty();
        assertThat(JINDONG.posts())
                .extracting(Post::getClause)
                .allMatch(clause -> clause.value().startsWith("jindong/annex."));
    }
}
