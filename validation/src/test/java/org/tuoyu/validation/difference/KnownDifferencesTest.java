package org.tuoyu.validation.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.Difference;
import org.tuoyu.finding.DifferenceKind;
import org.tuoyu.finding.DifferencePart;
import org.tuoyu.finding.DifferenceRow;
import org.tuoyu.finding.DifferenceSide;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** What is known to differ between the bundled documents, by the clauses. */
class KnownDifferencesTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final String NATION = "110101";
    private static final String JINDONG = "330703";
    private static final String JIANGBEI = "330205";
    private static final String WUJIANG = "320509";

    private static PolicyView at(String division, String day) {
        return RULEBOOK.inForce(Division.of(division), LocalDate.parse(day));
    }

    private static DifferenceRow row(Difference difference, DifferencePart part, String key) {
        List<DifferenceRow> rows = difference.rows(part).stream()
                .filter(row -> row.getKey().equals(key))
                .toList();
        assertThat(rows).as(part + " " + key).hasSize(1);
        return rows.get(0);
    }

    /** Value and clause of a side: {@code 85 jiangbei/1.2.r}; a dash where it says nothing. */
    private static String said(Optional<DifferenceSide> side) {
        return side.map(each -> each.getValue().map(FactValue::toString).orElse("") + " "
                        + each.getClauses().get(0))
                .orElse("-");
    }

    private static void assertRow(
            Difference difference, DifferencePart part, String key, DifferenceKind kind, String left, String right) {
        DifferenceRow row = row(difference, part, key);
        assertThat(row.getKind()).isEqualTo(kind);
        assertThat(said(row.getLeft())).isEqualTo(left);
        assertThat(said(row.getRight())).isEqualTo(right);
    }

    // 一（二） targets, 二（二）2 employers, 二（二）3 seats, 三（二） utilities of Jiangbei; 一（二）, 三（五）12 of Jindong
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FIGURE | employer/children-threshold                    | ONLY_LEFT | 20 jiangbei/2.2.2.c                               | -
        FIGURE | utilities/residential                          | CHANGED   | electricity, water, gas, heating jiangbei/3.2.b   | electricity, water, gas jindong/3.5.12
        TARGET | SHARE staffCertified / staffTotal 2025-12-31   | CHANGED   | 85 jiangbei/1.2.r                                 | 80 jindong/1.2.n
        TARGET | COUNT institutionsNewInYear 2020-12-31         | CHANGED   | 2 jiangbei/1.2.e                                  | 3 jindong/1.2.e
        TARGET | COUNT trained.healthGuides 2020-12-31          | ONLY_LEFT | 80 jiangbei/1.2.h                                 | -
        RULE   | residence/seats-of-new-area                    | ONLY_LEFT | 9 jiangbei/2.2.3.c                                | -
        RULE   | residence/seats-of-built-area                  | ONLY_LEFT | 6 jiangbei/2.2.3.d                                | -
        """)
    void jiangbeiAndJindong(DifferencePart part, String key, DifferenceKind kind, String left, String right) {
        Difference difference = at(JIANGBEI, "2022-03-01").diff(at(JINDONG, "2022-03-01"));

        assertRow(difference, part, key, kind, left, right);
    }

    // 三 targets, 四（二）4 employers, 五（一）3 entrances of Wujiang; both keep footage for the ninety days of the nation
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FIGURE | employer/children-threshold                                       | ONLY_RIGHT | -                 | 18 wujiang/4.2.4.b
        FIGURE | safety/surveillance-coverage wujiang/surveillance-entrances        | ONLY_RIGHT | -                 | ENTRANCE_EXIT wujiang/5.1.3.g
        TARGET | PER_THOUSAND seatsTotal / residentPopulation 2021-12-31           | ONLY_RIGHT | -                 | 2.4 wujiang/3.1.d
        """)
    void jindongAndWujiang(DifferencePart part, String key, DifferenceKind kind, String left, String right) {
        Difference difference = at(JINDONG, "2022-03-01").diff(at(WUJIANG, "2022-03-01"));

        assertRow(difference, part, key, kind, left, right);
        // 4.5 seats per thousand in 2025 are those of the nation, and so are ninety days of footage
        assertThat(difference.getRows())
                .filteredOn(row -> row.getPart() == DifferencePart.TARGET || row.getPart() == DifferencePart.FIGURE)
                .extracting(DifferenceRow::getKey)
                .doesNotContain("PER_THOUSAND seatsTotal / residentPopulation 2025-12-31", "safety/footage-retention");
    }

    // twenty children in Jiangbei, eighteen in Wujiang
    @Test
    void jiangbeiAndWujiangSetAnotherThreshold() {
        assertRow(
                at(JIANGBEI, "2022-03-01").diff(at(WUJIANG, "2022-03-01")),
                DifferencePart.FIGURE,
                "employer/children-threshold",
                DifferenceKind.CHANGED,
                "20 jiangbei/2.2.2.c",
                "18 wujiang/4.2.4.b");
    }

    // registration of what works for profit: by capital in Wujiang, by market regulation in Jindong
    @Test
    void theRouteOfRegistrationDiffers() {
        DifferenceRow row =
                row(at(JINDONG, "2022-03-01").diff(at(WUJIANG, "2022-03-01")), DifferencePart.ROUTE, "REGISTRATION");

        assertThat(row.getKind()).isEqualTo(DifferenceKind.CHANGED);
        assertThat(row.getRight().orElseThrow().getWords().zh()).contains("内资").contains("外资");
    }

    @Test
    void whatTwoDistrictsTakeFromTheNationIsNoDifference() {
        Difference difference = at(JIANGBEI, "2022-03-01").diff(at(JINDONG, "2022-03-01"));

        assertThat(difference.getRows())
                .filteredOn(row -> row.getPart() == DifferencePart.DOCUMENT)
                .extracting(DifferenceRow::getKey)
                .containsExactly("jiangbei", "jindong");
        assertThat(difference.rows(DifferencePart.FIGURE))
                .extracting(DifferenceRow::getKey)
                .doesNotContain("safety/footage-retention", "tax/included-income", "tax/welfare-expense-cap");
        // both aim at 50 new seats in 2020, and at 95 % managed children in 2025
        assertThat(difference.rows(DifferencePart.TARGET))
                .extracting(DifferenceRow::getKey)
                .doesNotContain(
                        "COUNT seatsNewInYear 2020-12-31",
                        "SHARE healthManagedChildren / childrenUnderThree 2025-12-31");
        // clauses of the nation count in both
        assertThat(difference.rows(DifferencePart.CLAUSE))
                .flatExtracting(KnownDifferencesTest::clauses)
                .allMatch(clause -> !clause.value().startsWith("national/"));
    }

    private static List<ClauseId> clauses(DifferenceRow row) {
        return java.util.stream.Stream.of(row.getLeft(), row.getRight())
                .flatMap(Optional::stream)
                .flatMap(side -> side.getClauses().stream())
                .toList();
    }

    @Test
    void theReliefChangesItsInstrumentAtTheTurnOfTheYear() {
        Difference difference = at(JINDONG, "2025-12-31").diff(at(JINDONG, "2026-01-01"));

        assertThat(difference.rows(DifferencePart.DOCUMENT))
                .extracting(row -> row.getKind() + " " + row.getKey())
                .contains("ONLY_LEFT national/community-tax-2019-76", "ONLY_RIGHT national/community-tax-2026-7")
                .noneMatch(row -> row.endsWith(" jindong"));
        DifferenceRow vat = row(difference, DifferencePart.CLAUSE, "clause national/community-tax-2019-76/1-1");
        assertThat(vat.getKind()).isEqualTo(DifferenceKind.RELATED);
        assertThat(vat.getLeft().orElseThrow().getClauses())
                .containsExactly(ClauseId.parse("national/community-tax-2019-76/1-1"));
        assertThat(vat.getRight().orElseThrow().getClauses())
                .containsExactly(ClauseId.parse("national/community-tax-2026-7/1"));
        // the relief itself goes on: nobody loses or gains anything by it
        assertThat(difference.rows(DifferencePart.ENTITLEMENT))
                .extracting(DifferenceRow::getKey)
                .noneMatch(key -> key.startsWith("tax-exemption") || key.startsWith("fee-exemption"));
        assertThat(difference.rows(DifferencePart.ROUTE)).isEmpty();
        assertThat(difference.rows(DifferencePart.DUTY)).isEmpty();
        assertThat(difference.rows(DifferencePart.RULE)).isEmpty();
    }

    @Test
    void jindongAddsItsOwnToTheNation() {
        Difference difference = at(JINDONG, "2022-03-01").diff(at(NATION, "2022-03-01"));

        assertRow(
                difference,
                DifferencePart.FIGURE,
                "utilities/residential",
                DifferenceKind.CHANGED,
                "electricity, water, gas jindong/3.5.12",
                "electricity, water, gas, heating national/guideline-2019-15/utilities");
        assertThat(difference.rows(DifferencePart.DOCUMENT))
                .singleElement()
                .extracting(DifferenceRow::getKind)
                .isEqualTo(DifferenceKind.ONLY_LEFT);
        assertThat(row(difference, DifferencePart.ROUTE, "FIRE_INSPECTION").getKind())
                .isEqualTo(DifferenceKind.ONLY_LEFT);
    }

    @ParameterizedTest
    @CsvSource({"330703", "330205", "110101"})
    void aPlaceAgainstItselfIsEmpty(String division) {
        PolicyView view = at(division, "2022-03-01");

        assertThat(view.diff(view).isEmpty()).isTrue();
        assertThat(view.diff(Rulebook.bundled().inForce(view.division(), view.date()))
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "330703, 2025-12-31, 330703, 2026-01-01",
        "330205, 2022-03-01, 330703, 2022-03-01",
        "330703, 2020-10-30, 330703, 2020-10-31",
        "330703, 2022-03-01, 110101, 2022-03-01",
    })
    void theOtherWayRoundItIsTheSameReversed(String one, String day, String other, String otherDay) {
        PolicyView left = at(one, day);
        PolicyView right = at(other, otherDay);

        assertThat(right.diff(left)).isEqualTo(left.diff(right).reversed());
        assertThat(left.diff(right).isEmpty()).isFalse();
    }

    @Test
    void theDocumentOfJindongBeginsOnItsFirstDay() {
        Difference difference = at(JINDONG, "2020-10-30").diff(at(JINDONG, "2020-10-31"));

        assertThat(difference.rows(DifferencePart.DOCUMENT))
                .extracting(row -> row.getKind() + " " + row.getKey())
                .containsExactly("ONLY_RIGHT jindong");
    }

    @Test
    void anotherReadingIsADifferenceOfTheSamePlace() {
        PolicyView narrow = at(JINDONG, "2022-03-01");
        PolicyView wide = RULEBOOK.inForce(
                narrow.division(),
                narrow.date(),
                CheckOptions.defaults().reading("jindong/integrated-filing", "integrated-must-file"));

        Difference difference = narrow.diff(wide);

        assertThat(row(difference, DifferencePart.ROUTE, "FILING").getKind()).isEqualTo(DifferenceKind.CHANGED);
        assertThat(difference.rows(DifferencePart.DOCUMENT)).isEmpty();
    }

    @Test
    void aSubmissionShowsWhatFollowsFromTheDifference() throws Exception {
        Submission claim = SubmissionReader.standard()
                .read(Path.of("..", "examples", "submissions", "jindong-subsidy-claim-overclaimed.json"))
                .document()
                .orElseThrow();
        PolicyView jindong = at(JINDONG, "2021-12-31");

        Difference difference = jindong.diff(at(NATION, "2021-12-31"), claim);

        // item 13 pays for the added class in Jindong only
        assertThat(difference.rows(DifferencePart.AMOUNT))
                .filteredOn(row -> row.getKind() == DifferenceKind.ONLY_LEFT)
                .anySatisfy(row -> {
                    DifferenceSide side = row.getLeft().orElseThrow();
                    assertThat(side.getClauses()).contains(ClauseId.parse("jindong/3.5.13.a"));
                    assertThat(side.getWords().zh()).contains("50000.00");
                });
        assertThat(difference.rows(DifferencePart.OUTCOME)).isNotEmpty();
        assertThat(jindong.diff(jindong, claim).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"330205, 330703", "330703, 320509", "330205, 320509"})
    void clausesStandSideBySideOnce(String left, String right) {
        assertThat(at(left, "2022-03-01").diff(at(right, "2022-03-01")).rows(DifferencePart.CLAUSE))
                .isNotEmpty()
                .extracting(row -> row.getLeft().map(DifferenceSide::getClauses) + " "
                        + row.getRight().map(DifferenceSide::getClauses))
                .doesNotHaveDuplicates();
    }
}
