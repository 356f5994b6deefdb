package org.tuoyu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalPackTest {

    private static final String NATION = "000000-";

    private static final List<JsonNode> CLAUSES = AuthoredPacks.entries(NATION, "clauses.yaml");
    private static final List<JsonNode> DOCUMENTS = AuthoredPacks.documents(NATION);
    private static final List<JsonNode> PARAMETERS = AuthoredPacks.entries(NATION, "parameters.yaml");

    @ParameterizedTest
    @CsvSource(textBlock = """
            setting-standard,          27, IN_FORCE,   2019-10-08,
            management-spec,           42, IN_FORCE,   2019-10-08,
            filing-measures,           16, IN_FORCE,   2019-12-19,
            health-care-measures,      11, IN_FORCE,   2010-11-01,
            hygiene-evaluation-2022,    7, IN_FORCE,   2022-07-31,
            community-tax-2019-76,      7, EXPIRED,    2019-06-01, 2025-12-31
            community-tax-2026-7,       3, IN_FORCE,   2026-01-01, 2027-12-31
            vat-law,                    1, IN_FORCE,   2026-01-01,
            population-law,             3, IN_FORCE,   2021-08-20,
            minors-law,                 5, IN_FORCE,   2021-06-01,
            preschool-law,              1, IN_FORCE,   2025-06-01,
            vaccine-law,                1, IN_FORCE,   2019-12-01,
            vaccination-check-2021,     2, IN_FORCE,   2021-01-31,
            food-safety-law,            3, IN_FORCE,   2015-10-01,
            fire-guide-2022,            6, IN_FORCE,   2022-01-14,
            conduct-code-2022,          1, IN_FORCE,   2022-11-30,
            quality-ws-t-821,          13, IN_FORCE,   2024-04-01,
            home-nursery-2023,          8, IN_FORCE,   2023-10-16,
            training-outline-2021,      2, IN_FORCE,   2021-08-31,
            price-2024-1477,            3, IN_FORCE,   2024-10-31,
            special-action-2019,        1, SUPERSEDED, 2019-10-31,
            fyp14,                      1, EXPIRED,    2021-01-01, 2025-12-31
            fyp15,                      1, IN_FORCE,   2026-01-01, 2030-12-31
            skill-levels,               3, IN_FORCE,   2022-03-18,
            childcare-law-draft,        2, DRAFT,      ,
            childcare-allowance-2025,   1, IN_FORCE,   2025-01-01,
            cit-rules,                  1, IN_FORCE,   2008-01-01,
            land-allocation-catalogue,  1, IN_FORCE,   2001-10-22,
            civil-code,                 2, IN_FORCE,   2021-01-01,
            admin-licence-law,          1, IN_FORCE,   2004-07-01,
            pipl,                       8, IN_FORCE,   2021-11-01,
            child-online-2019,          1, IN_FORCE,   2019-10-01,
            gbt-45574-2025,             1, IN_FORCE,   2025-11-01,
            guideline-2019-15,          2, IN_FORCE,   2019-05-09,
            """)
    void aDocumentHasItsClausesStatusAndLife(
            String document, int clauseCount, String status, String from, String until) {
        JsonNode found = document("national/" + document);
        assertThat(CLAUSES.stream().map(NationalPackTest::id).filter(id -> id.startsWith("national/" + document + "/")))
                .hasSize(clauseCount);
        assertThat(found.path("status").asText()).isEqualTo(status);
        assertThat(found.path("inForceFrom").asText(null)).isEqualTo(from);
        assertThat(found.path("inForceUntil").asText(null)).isEqualTo(until);
    }

    @Test
    void noDocumentIsMissingFromTheTableAbove() {
        assertThat(DOCUMENTS).hasSize(34);
        assertThat(CLAUSES).hasSize(188);
    }

    @Test
    void articleNumbersStandOnlyWhereTheyAreConfirmed() {
        assertThat(CLAUSES.stream()
                        .filter(clause -> clause.path("path").asText().matches("第.*条.*")))
                .allSatisfy(clause -> assertThat(clause.path("articleConfirmed").asBoolean())
                        .as(id(clause))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"setting-standard", "management-spec"})
    void everyMustOfTheTwoBasicDocumentsIsAskedOrSaysWhyNot(String document) {
        Set<String> answered = new TreeSet<>();
        Stream.of("bindings.yaml", "routes.yaml", "duties.yaml")
                .forEach(file -> answered.addAll(AuthoredPacks.values(AuthoredPacks.entries(NATION, file), "clause")));
        assertThat(CLAUSES.stream()
                        .filter(clause -> id(clause).startsWith("national/" + document + "/"))
                        .filter(clause -> clause.path("norm").asText().equals("MUST"))
                        .filter(clause -> clause.path("reason").isMissingNode())
                        .map(NationalPackTest::id))
                .isNotEmpty()
                .allMatch(answered::contains);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            class-group/infant-size,                                   10,         2019-10-08, national/setting-standard/19-1
            class-group/younger-toddler-size,                          15,         2019-10-08, national/setting-standard/19-2
            class-group/older-toddler-size,                            20,         2019-10-08, national/setting-standard/19-3
            class-group/mixed-size,                                    18,         2019-10-08, national/setting-standard/19-4
            class-group/infant-age,                                    '[6,12]',   2019-10-08, national/setting-standard/19-1
            class-group/younger-toddler-age,                           '[12,24]',  2019-10-08, national/setting-standard/19-2
            class-group/older-toddler-age,                             '[24,36]',  2019-10-08, national/setting-standard/19-3
            class-group/mixed-age,                                     '[18,36]',  2019-10-08, national/setting-standard/19-4
            class-group/infant-children-per-care-worker,               3,          2019-10-08, national/setting-standard/20-1
            class-group/younger-toddler-children-per-care-worker,      5,          2019-10-08, national/setting-standard/20-2
            class-group/older-toddler-children-per-care-worker,        7,          2019-10-08, national/setting-standard/20-3
            class-group/home-size,                                     5,          2023-10-16, national/home-nursery-2023/2
            class-group/home-children-per-care-worker,                 3,          2023-10-16, national/home-nursery-2023/ratio
            premises/lease-months,                                     36,         2019-10-08, national/setting-standard/11
            staff/director-years,                                      3,          2019-10-08, national/setting-standard/18-2
            staff/guards-on-duty,                                      1,          2019-10-08, national/setting-standard/22
            staff/children-per-health-worker,                          150,        2010-11-01, national/health-care-measures/12-1
            staff/director-training-hours,                             60,         2021-08-31, national/training-outline-2021/head
            staff/care-training-hours,                                 120,        2021-08-31, national/training-outline-2021/caregiver
            safety/surveillance-hours,                                 24,         2019-10-08, national/management-spec/32-1
            safety/footage-retention,                                  90,         2019-10-08, national/management-spec/32-3
            care/outdoor-minutes,                                      120,        2019-10-08, national/management-spec/18
            health/absence-months,                                     3,          2010-11-01, national/health-care-measures/18
            health/vaccination-check-days,                             30,         2021-01-31, national/vaccination-check-2021/1
            filing/receipt-working-days,                               5,          2019-12-19, national/filing-measures/9-1
            filing/nonconformity-working-days,                         15,         2019-12-19, national/filing-measures/9-2
            premises/window-percent,                                   20,         2022-07-31, national/hygiene-evaluation-2022/2
            premises/observation-room-area,                            6,          2022-07-31, national/hygiene-evaluation-2022/6
            premises/home-area-per-child,                              9,          2023-10-16, national/home-nursery-2023/area
            fire/highest-floor,                                        3,          2022-01-14, national/fire-guide-2022/1-1
            fire/large-room,                                           50,         2022-01-14, national/fire-guide-2022/1-4
            fire/room-exits,                                           2,          2022-01-14, national/fire-guide-2022/1-4
            targets/seats-per-thousand,                                4.5,        2021-01-01, national/fyp14/seats-2025
            """)
    void aFigureIsTheOneOfItsClause(String parameter, String value, String from, String clause) {
        JsonNode first = PARAMETERS.stream()
                .filter(candidate -> id(candidate).equals(parameter))
                .findFirst()
                .orElseThrow()
                .path("values")
                .path(0);
        assertThat(first.path("value")).hasToString(value);
        assertThat(first.path("from").asText()).isEqualTo(from);
        assertThat(first.path("clause").asText()).isEqualTo(clause);
    }

    private static JsonNode document(String id) {
        return DOCUMENTS.stream()
                .filter(candidate -> id(candidate).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode entry) {
        return entry.path("id").asText();
    }
}
