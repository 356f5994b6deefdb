package org.tuoyu.validation.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.CapitalOrigin;
import org.tuoyu.institution.Institution;
import org.tuoyu.institution.InstitutionForm;
import org.tuoyu.institution.LegalForm;
import org.tuoyu.institution.ProfitOrientation;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * Every institution that legal form, profit orientation, capital and form can describe is told one body for each of its
 * matters, on days of every period; where it is not, the exception is declared here with the clause behind it. A declared
 * exception that no institution meets fails as well.
 */
class NoGapNoOverlapTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final String KINDERGARTENS = "KINDERGARTEN_CLASS,INTEGRATED_KINDERGARTEN";

    /** Who handles what at a place: the days asked, and the exceptions. */
    record Place(String division, List<String> days, CheckOptions options, String exceptions) {

        Place(String division, List<String> days, String exceptions) {
            this(division, days, CheckOptions.defaults(), exceptions);
        }
    }

    // bodies | matter | forms | legal forms | profit | capital | clause; * is all, ! is all but, NONE: nobody
    static List<Place> places() {
        return List.of(
                new Place("110101", List.of("2020-01-08", "2022-03-01", "2026-06-01"), """
                    NONE                                | REGISTRATION | K,EMPLOYER_RUN  | *                              | *          | *        | national/filing-measures/4-1
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION | !K,EMPLOYER_RUN | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | *        | national/filing-measures/4-2
                    ORG_ESTABLISHMENT,MARKET_REGULATION | REGISTRATION | !K,EMPLOYER_RUN | PUBLIC_INSTITUTION             | FOR_PROFIT | *        | national/filing-measures/4-1
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION | !K,EMPLOYER_RUN | ENTERPRISE,INDIVIDUAL_BUSINESS | NON_PROFIT | *        | national/filing-measures/4-3
                    """),
                new Place(
                        "441802",
                        List.of("2022-03-01", "2026-06-01"),
                        CheckOptions.defaults().includingDrafts(),
                        """
                    NONE                                | REGISTRATION       | K,EMPLOYER_RUN  | *                              | *          | * | national/filing-measures/4-1
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION       | !K,EMPLOYER_RUN | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | * | national/filing-measures/4-2
                    ORG_ESTABLISHMENT,MARKET_REGULATION | REGISTRATION       | !K,EMPLOYER_RUN | PUBLIC_INSTITUTION             | FOR_PROFIT | * | national/filing-measures/4-1
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION       | !K,EMPLOYER_RUN | ENTERPRISE,INDIVIDUAL_BUSINESS | NON_PROFIT | * | national/filing-measures/4-3
                    NONE                                | REGISTRATION       | K               | *                              | *          | * | qingyuan/3.3.1.b
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION       | !K,EMPLOYER_RUN | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | * | qingyuan/3.3.1.c
                    ORG_ESTABLISHMENT,MARKET_REGULATION | REGISTRATION       | !K,EMPLOYER_RUN | PUBLIC_INSTITUTION             | FOR_PROFIT | * | qingyuan/3.3.1.b
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION       | !K,EMPLOYER_RUN | ENTERPRISE,INDIVIDUAL_BUSINESS | NON_PROFIT | * | qingyuan/3.3.1.d
                    NONE                                | ACCESS_APPROVAL    | K,EMPLOYER_RUN  | *                              | *          | * | qingyuan/3.3.1.b
                    NONE                                | ACCESS_APPROVAL    | !K,EMPLOYER_RUN | SOCIAL_SERVICE_ORGANIZATION,ENTERPRISE,INDIVIDUAL_BUSINESS | * | * | qingyuan/3.3.1.b
                    CIVIL_AFFAIRS,MARKET_REGULATION     | DATA_SHARING       | !K,EMPLOYER_RUN | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | * | qingyuan/3.3.1.g
                    ORG_ESTABLISHMENT,MARKET_REGULATION | DATA_SHARING       | !K,EMPLOYER_RUN | PUBLIC_INSTITUTION             | FOR_PROFIT | * | qingyuan/3.3.1.g
                    CIVIL_AFFAIRS,MARKET_REGULATION     | DATA_SHARING       | !K,EMPLOYER_RUN | ENTERPRISE,INDIVIDUAL_BUSINESS | NON_PROFIT | * | qingyuan/3.3.1.g
                    NONE                                | FILING             | K               | *                              | *          | * | qingyuan/3.3.1.f
                    NONE                                | KINDERGARTEN_CLASS | !K              | *                              | *          | * | qingyuan/3.2.3.l
                    """),
                new Place("330703", List.of("2020-10-31", "2022-03-01", "2025-12-31", "2026-01-01"), """
                    NONE                                | ACCESS_APPROVAL | !K                   | * | * | * | jindong/2.6.1.a
                    NONE                                | DATA_SHARING    | K,EARLY_EDUCATION_PARK | * | * | * | jindong/2.6.1.e
                    NONE                                | FILING          | K,EARLY_EDUCATION_PARK | * | * | * | jindong/2.6.1.f
                    NONE                                | REGISTRATION    | EARLY_EDUCATION_PARK | * | * | * | jindong/2.6.1.b
                    """),
                new Place("330205", List.of("2021-01-04", "2022-03-01", "2026-06-01"), """
                    NONE                                | DATA_SHARING | K,NEIGHBOUR_POINT  | *                              | *          | * | jiangbei/2.3.1.c
                    NONE                                | FILING       | K,NEIGHBOUR_POINT  | *                              | *          | * | jiangbei/2.3.1.d
                    NONE                                | REGISTRATION | K,NEIGHBOUR_POINT  | *                              | *          | * | jiangbei/2.3.1.a
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION | !K,NEIGHBOUR_POINT | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | * | jiangbei/2.3.1.a
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION | !K,NEIGHBOUR_POINT | ENTERPRISE,INDIVIDUAL_BUSINESS | NON_PROFIT | * | jiangbei/2.3.1.a
                    ORG_ESTABLISHMENT,MARKET_REGULATION | REGISTRATION | !K,NEIGHBOUR_POINT | PUBLIC_INSTITUTION             | FOR_PROFIT | * | jiangbei/2.3.1.a
                    CIVIL_AFFAIRS,MARKET_REGULATION     | DATA_SHARING | !K,NEIGHBOUR_POINT | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | * | jiangbei/2.3.1.c
                    CIVIL_AFFAIRS,MARKET_REGULATION     | DATA_SHARING | !K,NEIGHBOUR_POINT | ENTERPRISE,INDIVIDUAL_BUSINESS | NON_PROFIT | * | jiangbei/2.3.1.c
                    ORG_ESTABLISHMENT,MARKET_REGULATION | DATA_SHARING | !K,NEIGHBOUR_POINT | PUBLIC_INSTITUTION             | FOR_PROFIT | * | jiangbei/2.3.1.c
                    """),
                new Place("350102", List.of("2020-05-18", "2022-03-01", "2026-06-01"), """
                    NONE                                | FILING       | K  | *                              | *          | * | gulou/5.3.1.c
                    NONE                                | REGISTRATION | K  | *                              | *          | * | gulou/5.3.1.a
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION | !K | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | * | gulou/5.3.1.a
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION | !K | ENTERPRISE,INDIVIDUAL_BUSINESS | NON_PROFIT | * | gulou/5.3.1.a
                    ORG_ESTABLISHMENT,MARKET_REGULATION | REGISTRATION | !K | PUBLIC_INSTITUTION             | FOR_PROFIT | * | gulou/5.3.1.a
                    """),
                new Place("320509", List.of("2021-07-20", "2022-03-01", "2026-06-01"), """
                    NONE                                | CREDIT           | *              | *                              | NON_PROFIT | *        | wujiang/annex.2.14.e
                    NONE                                | EMPLOYER_WELFARE | !EMPLOYER_RUN  | *                              | *          | *        | wujiang/annex.2.19
                    NONE                                | FILING           | K              | *                              | *          | *        | wujiang/4.1.1.f
                    ORG_ESTABLISHMENT,CIVIL_AFFAIRS     | REGISTRATION     | !K             | ENTERPRISE,INDIVIDUAL_BUSINESS | NON_PROFIT | *        | wujiang/4.1.1.b
                    CIVIL_AFFAIRS,ADMIN_APPROVAL        | REGISTRATION     | !K             | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | DOMESTIC | wujiang/annex.2.7.a
                    CIVIL_AFFAIRS,MARKET_REGULATION     | REGISTRATION     | !K             | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | FOREIGN  | wujiang/annex.2.7.a
                    ORG_ESTABLISHMENT,ADMIN_APPROVAL    | REGISTRATION     | !K             | PUBLIC_INSTITUTION             | FOR_PROFIT | DOMESTIC | wujiang/annex.2.2
                    ORG_ESTABLISHMENT,MARKET_REGULATION | REGISTRATION     | !K             | PUBLIC_INSTITUTION             | FOR_PROFIT | FOREIGN  | wujiang/annex.2.2
                    ORG_ESTABLISHMENT,CIVIL_AFFAIRS     | DATA_SHARING     | !K             | ENTERPRISE,INDIVIDUAL_BUSINESS | NON_PROFIT | *        | wujiang/4.1.1.g
                    CIVIL_AFFAIRS,ADMIN_APPROVAL        | DATA_SHARING     | !K             | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | DOMESTIC | wujiang/4.1.1.g
                    CIVIL_AFFAIRS,MARKET_REGULATION     | DATA_SHARING     | !K             | SOCIAL_SERVICE_ORGANIZATION    | FOR_PROFIT | FOREIGN  | wujiang/4.1.1.g
                    ORG_ESTABLISHMENT,ADMIN_APPROVAL    | DATA_SHARING     | !K             | PUBLIC_INSTITUTION             | FOR_PROFIT | DOMESTIC | wujiang/4.1.1.g
                    ORG_ESTABLISHMENT,MARKET_REGULATION | DATA_SHARING     | !K             | PUBLIC_INSTITUTION             | FOR_PROFIT | FOREIGN  | wujiang/4.1.1.g
                    """));
    }

    /** A declared exception. */
    record Declared(Set<String> bodies, String duty, List<String> facts, ClauseId clause) {

        static Declared of(String line) {
            String[] parts = line.split("\\|");
            List<String> cells = Arrays.stream(parts).map(String::strip).toList();
            return new Declared(
                    new TreeSet<>(List.of(cells.get(0).split(","))),
                    cells.get(1),
                    cells.subList(2, 6),
                    ClauseId.parse(cells.get(6)));
        }

        boolean covers(RouteResult result, List<String> values) {
            boolean holds = result.getDuty().equals(duty)
                    && result.getClauses().contains(clause)
                    && new TreeSet<>(List.of(result.getBody().split("\\|"))).equals(bodies);
            for (int i = 0; i < values.size() && holds; i++) {
                holds = isIn(values.get(i), facts.get(i));
            }
            return holds;
        }

        private static boolean isIn(String value, String cell) {
            String all = cell.replaceAll("\\bK\\b", KINDERGARTENS);
            boolean listed = List.of(all.substring(all.startsWith("!") ? 1 : 0).split(","))
                    .contains(value);
            return cell.equals("*") || cell.startsWith("!") != listed;
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyInstitutionIsToldOneBodyForEachMatter(Place place) {
        List<Declared> declared =
                place.exceptions.strip().lines().map(Declared::of).toList();
        Set<Declared> met = new LinkedHashSet<>();
        List<String> undeclared = new ArrayList<>();
        for (String day : place.days) {
            PolicyView view = RULEBOOK.inForce(Division.of(place.division), LocalDate.parse(day), place.options);
            for (Institution institution : institutions()) {
                for (RouteResult result : view.routes(institution)) {
                    if (result.getStatus() != OutcomeType.MET
                            && result.getMissing().isEmpty()) {
                        List<Declared> covering = declared.stream()
                                .filter(each -> each.covers(result, values(institution)))
                                .toList();
                        met.addAll(covering);
                        if (covering.isEmpty()) {
                            undeclared.add(
                                    day + " " + result.getDuty() + " " + result.getBody() + " " + values(institution));
                        }
                    }
                }
            }
        }
        assertThat(undeclared).isEmpty();
        assertThat(met).as("declared exceptions that are met").containsExactlyInAnyOrderElementsOf(declared);
        assertThat(declared).allMatch(each -> RULEBOOK.clause(each.clause).isPresent());
    }

    private static List<String> values(Institution institution) {
        return List.of(
                institution.getInstitutionForm().orElseThrow().name(),
                institution.getLegalForm().orElseThrow().name(),
                institution.getProfitOrientation().orElseThrow().name(),
                institution.getCapitalOrigin().orElseThrow().name());
    }

    private static List<Institution> institutions() {
        List<Institution> all = new ArrayList<>();
        for (InstitutionForm form : InstitutionForm.values()) {
            for (LegalForm legal : LegalForm.values()) {
                for (ProfitOrientation profit : ProfitOrientation.values()) {
                    for (CapitalOrigin capital : CapitalOrigin.values()) {
                        all.add(Institution.builder()
                                .institutionRef("one")
                                .institutionForm(form)
                                .legalForm(legal)
                                .profitOrientation(profit)
                                .capitalOrigin(capital)
                                .build());
                    }
                }
            }
        }
        return all;
    }
}
