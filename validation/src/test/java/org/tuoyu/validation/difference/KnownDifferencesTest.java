package org.tuoyu.validation.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.tuoyu.policy.Binding;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Condition;
import org.tuoyu.policy.RuleDefinition;
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
    private static final String GULOU = "350102";
    private static final String QINGYUAN = "441800";

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
                        + each.getClauses().stream()
                                .findFirst()
                                .map(ClauseId::value)
                                .orElse("-"))
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
        FIGURE | document/effective-from                        | CHANGED   | 2021-01-04 jiangbei/closing.a                     | 2020-10-31 jindong/closing.a
        FIGURE | document/adopted-on                            | CHANGED   | 2020-12-04 jiangbei/closing.c                     | 2020-10-31 jindong/closing.c
        FIGURE | targets/certified-staff-2025                   | CHANGED   | 85 jiangbei/1.2.r                                 | 80 jindong/1.2.n
        FIGURE | employer/leave-types                           | CHANGED   | MATERNITY, NURSING, REWARD, PATERNITY jiangbei/2.1.1.a | MATERNITY jindong/2.1.a
        RULE   | filing/authority                               | CHANGED   | HEALTH jiangbei/2.3.1.d                           | HEALTH jindong/2.6.1.f
        RULE   | premises/allocation-orientation                | CHANGED   | NON_PROFIT jiangbei/3.3.h                         | NON_PROFIT jindong/3.1.2.a
        RULE   | kindergarten/new-seats                         | CHANGED   | 1 jiangbei/2.2.1.c                                | 1 jindong/2.3.g
        RULE   | health/health-care-fields                      | CHANGED   | MEALS, PHYSICAL_EXERCISE, HEALTH_EXAMINATION, DISINFECTION, DISEASE_PREVENTION jiangbei/2.3.4.b | MEALS, PHYSICAL_EXERCISE, HEALTH_EXAMINATION, DISEASE_PREVENTION jindong/2.6.2.c
        RULE   | residence/existing-area-mode                   | CHANGED   | PURCHASE, EXCHANGE, LEASE jiangbei/2.2.3.e        | BUILD, PURCHASE, EXCHANGE, LEASE, OTHER jindong/2.2.f
        ENTITLEMENT | subsidy/kindergarten-policy               | CHANGED   | ' jiangbei/3.2.f'                                 | ' jindong/3.5.13.c'
        """)
    void jiangbeiAndJindong(DifferencePart part, String key, DifferenceKind kind, String left, String right) {
        Difference difference = at(JIANGBEI, "2022-03-01").diff(at(JINDONG, "2022-03-01"));

        assertRow(difference, part, key, kind, left, right);
        // both have conferences that meet, a guidance centre, food safety rules, targets of 2020 and 2025, and let
        // nobody work
        // on who was found to abuse
        assertThat(difference.getRows())
                .extracting(DifferenceRow::getKey)
                .doesNotContain(
                        "coordination/meetings",
                        "region/guidance-centre",
                        "health/food-safety-system",
                        "staff/abuse-finding-employed",
                        "targets/deadline-2020",
                        "targets/deadline-2025",
                        "subsidy/special-action");
    }

    // 三 targets, 四（二）4 employers, 五（一）3 entrances of Wujiang; both keep footage for the ninety days of the nation
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FIGURE | employer/children-threshold                                       | ONLY_RIGHT | -                 | 18 wujiang/4.2.4.b
        FIGURE | safety/surveillance-coverage wujiang/surveillance-entrances        | ONLY_RIGHT | -                 | ENTRANCE_EXIT wujiang/5.1.3.g
        TARGET | PER_THOUSAND seatsTotal / residentPopulation 2021-12-31           | ONLY_RIGHT | -                 | 2.4 wujiang/3.1.d
        FIGURE | document/effective-from                                           | CHANGED    | 2020-10-31 jindong/closing.a | 2021-07-20 wujiang/notice.4.b
        FIGURE | employer/leave-types                                              | CHANGED    | MATERNITY jindong/2.1.a | MATERNITY, NURSING, PATERNITY wujiang/4.3.3.a
        FIGURE | targets/deadline-2020                                             | ONLY_LEFT  | 2020-12-31 jindong/1.2.a | -
        RULE   | premises/allocation-orientation                                   | CHANGED    | NON_PROFIT jindong/3.1.2.a | NON_PROFIT wujiang/6.2.1.c
        RULE   | premises/hygiene                                                  | CHANGED    | ' jindong/3.1.4'  | ' wujiang/5.1.2.a'
        RULE   | coordination/posts-held                                           | CHANGED    | ' jindong/annex.succession' | ' wujiang/annex.1.succession'
        RULE   | residence/existing-area-facility                                  | CHANGED    | ' jindong/2.2.f'  | ' wujiang/6.3.1.b'
        RULE   | staff/ban-in-force                                                | ONLY_LEFT  | LIFETIME_BAN jindong/2.6.3.g | -
        ENTITLEMENT | subsidy/skill-training                                       | CHANGED    | ' jindong/3.3.8.c' | ' wujiang/6.4.1.c'
        """)
    void jindongAndWujiang(DifferencePart part, String key, DifferenceKind kind, String left, String right) {
        Difference difference = at(JINDONG, "2022-03-01").diff(at(WUJIANG, "2022-03-01"));

        assertRow(difference, part, key, kind, left, right);
        // 4.5 seats per thousand in 2025 are those of the nation, and so are ninety days of footage
        assertThat(difference.getRows())
                .filteredOn(row -> row.getPart() == DifferencePart.TARGET || row.getPart() == DifferencePart.FIGURE)
                .extracting(DifferenceRow::getKey)
                .doesNotContain("PER_THOUSAND seatsTotal / residentPopulation 2025-12-31", "safety/footage-retention");
        // both take children of two and over into nursery classes, aim at 2025, plan care in new areas, file with
        // health
        assertThat(difference.getRows())
                .extracting(DifferenceRow::getKey)
                .doesNotContain(
                        "kindergarten/nursery-class-age",
                        "targets/deadline-2025",
                        "residence/facility-planned",
                        "filing/authority",
                        "subsidy/special-action");
    }

    // 三 and 七（三） targets, 四（二）4, 四（三）3, 六（一）3 of Wujiang; 通知, 二（四）, 五（一）, 五（三） of Gulou
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FIGURE | document/adopted-on        | CHANGED    | 2021-07-20 wujiang/notice.4.b | 2020-05-18 gulou/0.c
        FIGURE | document/effective-from    | ONLY_LEFT  | 2021-07-20 wujiang/notice.4.b | -
        FIGURE | employer/children-threshold | ONLY_LEFT | 18 wujiang/4.2.4.b            | -
        FIGURE | employer/leave-types       | CHANGED    | MATERNITY, NURSING, PATERNITY wujiang/4.3.3.a | MATERNITY gulou/5.1.a
        FIGURE | utilities/residential      | CHANGED    | electricity, water, gas wujiang/6.1.1.e | electricity, water, gas, heating national/guideline-2019-15/utilities
        TARGET | PER_THOUSAND seatsTotal / residentPopulation 2021-12-31 | ONLY_LEFT | 2.4 wujiang/3.1.d | -
        RULE   | filing/commitment          | CHANGED    | COMMITMENT_LETTER wujiang/5.1.2.b | ' gulou/5.3.1.c'
        RULE   | registration/place         | CHANGED    | ' wujiang/4.1.1.b'            | 350102, 350100, 350000 gulou/5.3.1.a
        RULE   | safety/physical-protection | CHANGED    | ' wujiang/5.1.3.d'            | ' gulou/5.3.3.f'
        RULE   | staff/ban-in-force         | ONLY_RIGHT | -                             | LIFETIME_BAN gulou/5.3.2.g
        RULE   | coordination/leading-group | ONLY_RIGHT | -                             | LEADING_GROUP gulou/annex1.a
        RULE   | coordination/joint-conference | ONLY_LEFT | JOINT_CONFERENCE wujiang/7.1.1.b | -
        RULE   | filing/mode                | ONLY_RIGHT | -                             | COMMITMENT gulou/5.3.1.c
        RULE   | step/build                 | ONLY_RIGHT | -                             | ' gulou/4.3.a'
        ENTITLEMENT | support/employers     | CHANGED    | ' wujiang/4.2.4.a'            | ' gulou/5.2.3.c'
        """)
    void wujiangAndGulou(DifferencePart part, String key, DifferenceKind kind, String left, String right) {
        Difference difference = at(WUJIANG, "2022-03-01").diff(at(GULOU, "2022-03-01"));

        assertRow(difference, part, key, kind, left, right);
        // both prefer inclusive institutions, without a figure, and file with health
        assertThat(difference.getRows())
                .extracting(DifferenceRow::getKey)
                .doesNotContain("none-stated Priority support of inclusive institutions", "filing/authority");
    }

    // 三（一）3, 三（二）1 and 4, 三（三）1, 三（四）2 of the draft of Qingyuan, which binds nobody: the law of the nation is the same
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DOCUMENT | qingyuan                   | ONLY_RIGHT | -  | ' -'
        FIGURE   | utilities/residential draft | ONLY_RIGHT | - | electricity, water, gas qingyuan/3.2.4.b
        RULE     | employer/leave-types       | ONLY_RIGHT | -  | MATERNITY, PATERNITY qingyuan/3.1.3.c
        RULE     | staff/security-staff       | ONLY_RIGHT | -  | 1 qingyuan/3.3.4.c
        RULE     | region/guidance-centre     | ONLY_RIGHT | -  | ' qingyuan/3.1.1.a'
        RULE     | residence/facility-planned | ONLY_RIGHT | -  | ' qingyuan/3.2.1.c'
        ENTITLEMENT | subsidy/skill-training  | ONLY_RIGHT | -  | ' qingyuan/3.4.2.a'
        """)
    void qingyuanWithoutAndWithDrafts(DifferencePart part, String key, DifferenceKind kind, String left, String right) {
        PolicyView drafts = RULEBOOK.inForce(
                Division.of(QINGYUAN),
                LocalDate.parse("2022-03-01"),
                CheckOptions.defaults().includingDrafts());

        assertRow(at(QINGYUAN, "2022-03-01").diff(drafts), part, key, kind, left, right);
    }

    // 设置标准 18 names the posts of the nation; the draft of Qingyuan, 三（三）2, proposes five kinds
    @Test
    void aDraftStandsBesideTheLawAndIsMarked() {
        PolicyView drafts = RULEBOOK.inForce(
                Division.of(QINGYUAN),
                LocalDate.parse("2022-03-01"),
                CheckOptions.defaults().includingDrafts());
        Difference ofJindong = at(JINDONG, "2022-03-01").diff(drafts);

        DifferenceRow posts =
                row(drafts.diff(at(NATION, "2022-03-01")), DifferencePart.FIGURE, "staff/posts qingyuan/posts");
        assertThat(posts.getKind()).isEqualTo(DifferenceKind.ONLY_LEFT);
        assertThat(posts.getLeft().orElseThrow().getWords().zh()).endsWith("（征求意见稿）");
        assertThat(posts.getLeft().orElseThrow().getWords().en()).endsWith("(draft)");
        assertThat(ofJindong.rows(DifferencePart.FIGURE))
                .extracting(DifferenceRow::getKey)
                .doesNotContain("staff/posts");
        assertThat(ofJindong.getRows())
                .filteredOn(row -> row.getRight().isPresent()
                        && row.getRight().get().getClauses().stream()
                                .allMatch(clause -> clause.value().startsWith("qingyuan/"))
                        && !row.getRight().get().getClauses().isEmpty())
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.getRight().orElseThrow().getWords().zh()).contains("（征求意见稿）"));
    }

    @ParameterizedTest
    @CsvSource({
        "330205, 330703",
        "330703, 320509",
        "320509, 350102",
        "350102, 441800",
        "330205, 320509",
        "330205, 350102",
        "330205, 441800",
        "330703, 350102",
        "330703, 441800",
        "320509, 441800"
    })
    void noRowSaysTheSameTwice(String left, String right) {
        for (String day : List.of("2022-03-01", "2026-06-30")) {
            Difference difference = drafts(left, day).diff(drafts(right, day));
            assertThat(difference.getRows())
                    .filteredOn(row -> row.getKind() == DifferenceKind.CHANGED)
                    .filteredOn(row -> row.getLeft()
                            .map(DifferenceSide::getWords)
                            .equals(row.getRight().map(DifferenceSide::getWords)))
                    .extracting(DifferenceRow::getKey)
                    .isEmpty();
        }
    }

    /** What two documents ask in one way is one rule, or rules of one matter: it is never only here and only there. */
    @Test
    void nothingIsOnlyHereAndOnlyThereThatAsksTheSame() {
        List<RuleDefinition> rules = RULEBOOK.packs().stream()
                .flatMap(pack -> pack.getRules().stream())
                .filter(rule -> !rule.getForm().equals("attested"))
                .toList();
        Map<List<Object>, List<RuleDefinition>> byQuestion =
                rules.stream().collect(Collectors.groupingBy(KnownDifferencesTest::asks));
        List<Set<String>> alike = new ArrayList<>();
        for (RuleDefinition one : rules) {
            for (RuleDefinition other : byQuestion.getOrDefault(asks(one), List.of())) {
                if (!one.asksAbout().equals(other.asksAbout())
                        && Collections.disjoint(documents(one), documents(other))
                        && haveCommon(codes(one), codes(other))) {
                    alike.add(new TreeSet<>(List.of(one.asksAbout(), other.asksAbout())));
                }
            }
        }
        // four systems of an institution, of which safety is one
        assertThat(alike).containsOnly(Set.of("management/internal-rules", "safety/system"));
    }

    private static boolean haveCommon(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    /** The codes that a rule compares with, of all documents that bind it; empty where it compares with none. */
    private static Set<String> codes(RuleDefinition rule) {
        Set<String> parameters = bindings(rule)
                .flatMap(binding -> binding.getParameter().or(rule::getParameter).stream())
                .collect(Collectors.toSet());
        return RULEBOOK.packs().stream()
                .flatMap(pack -> pack.getParameters().stream())
                .filter(parameter -> parameters.contains(parameter.getId()))
                .flatMap(parameter -> parameter.getValues().stream())
                .flatMap(value -> value.getValue().texts().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Binding> bindings(RuleDefinition rule) {
        return RULEBOOK.packs().stream()
                .flatMap(pack -> pack.getBindings().stream())
                .filter(binding -> binding.getRule().equals(rule.getId()));
    }

    private static List<Object> asks(RuleDefinition rule) {
        return List.of(
                rule.getScope(),
                rule.getForm(),
                rule.getFact(),
                rule.getOther(),
                rule.getOf(),
                onFacts(rule.getCounting()),
                onFacts(rule.getWhen()));
    }

    private static List<Condition> onFacts(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.getFact().isPresent())
                .toList();
    }

    /** The documents whose clauses bind a rule. */
    private static Set<String> documents(RuleDefinition rule) {
        return bindings(rule)
                .map(binding -> binding.getClause().value().replaceAll("/.*", ""))
                .collect(Collectors.toSet());
    }

    private static PolicyView drafts(String division, String day) {
        return RULEBOOK.inForce(
                Division.of(division),
                LocalDate.parse(day),
                CheckOptions.defaults().includingDrafts());
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
        DifferenceRow whom = row(difference, DifferencePart.CLAUSE, "clause national/community-tax-2019-76/3");
        assertThat(whom.getKind()).isEqualTo(DifferenceKind.RELATED);
        assertThat(whom.getRight().orElseThrow().getClauses())
                .containsExactly(ClauseId.parse("national/community-tax-2026-7/1"));
        // of what is granted only the VAT law is new; under the reading taken the seat subsidy goes on
        assertThat(difference.rows(DifferencePart.ENTITLEMENT))
                .extracting(row -> row.getKind() + " " + clauses(row))
                .containsExactly("ONLY_RIGHT [national/vat-law/24-7]");
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
