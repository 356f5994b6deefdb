package org.tuoyu.validation.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.identifier.Division;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.Frozen;
import org.tuoyu.validation.Rulebook;

/** The targets of Jiangbei, Ningbo, with figures computed by hand from the clauses. */
class JiangbeiTargetsTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final Division JIANGBEI = Division.of("330205");

    // seven streets and the town of Cicheng
    private static final List<String> TOWNSHIPS = List.of(
            "330205001", "330205003", "330205004", "330205005", "330205006", "330205007", "330205008", "330205103");

    private static List<TargetResult> targets(String clause, String date, CheckOptions options, String... regions) {
        return RULEBOOK.inForce(JIANGBEI, LocalDate.parse(date), options).targets(submission(regions)).stream()
                .filter(result -> result.getClause().value().equals(clause))
                .toList();
    }

    private static TargetResult target(String clause, String date, CheckOptions options, String... regions) {
        List<TargetResult> results = targets(clause, date, options, regions);
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static TargetResult target(String clause, String date, String... regions) {
        return target(clause, date, CheckOptions.defaults(), regions);
    }

    private static Submission submission(String... regions) {
        return Frozen.submission("\"regions\": ["
                + List.of(regions).stream()
                        .map(region -> "{\"division\": \"330205\", " + region + "}")
                        .collect(Collectors.joining(", "))
                + "]");
    }

    private static String on(String day, String facts) {
        return "\"asOf\": \"" + day + "\", " + facts.replace('\'', '"');
    }

    private static String shown(TargetResult result) {
        return result.getStatus() + " " + result.getValue().orElse("-") + " "
                + result.getTarget().orElse("-") + " " + result.getMargin().orElse("-");
    }

    // 一（二）: figures of 2020, over before the document took effect on 4 January 2021
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1.2.d | 'demonstrationCounts': [{'level': 'COUNTY', 'count': 1}]  | NOT_MET 1 >= 2 -1
            1.2.d | 'demonstrationCounts': [{'level': 'COUNTY', 'count': 1}, {'level': 'PROVINCIAL', 'count': 1}] | MET 2 >= 2 0
            1.2.e | 'institutionsNewInYear': 1 | NOT_MET 1 >= 2 -1
            1.2.e | 'institutionsNewInYear': 2 | MET 2 >= 2 0
            1.2.e | 'institutionsNewInYear': 3 | MET 3 >= 2 1
            1.2.f | 'seatsNewInYear': 49 | NOT_MET 49 >= 50 -1
            1.2.f | 'seatsNewInYear': 50 | MET 50 >= 50 0
            1.2.f | 'seatsNewInYear': 51 | MET 51 >= 50 1
            1.2.g | 'trained': {'teachers': 19} | NOT_MET 19 >= 20 -1
            1.2.g | 'trained': {'teachers': 20} | MET 20 >= 20 0
            1.2.h | 'trained': {'healthGuides': 79} | NOT_MET 79 >= 80 -1
            1.2.h | 'trained': {'healthGuides': 80} | MET 80 >= 80 0
            1.2.i | 'trained': {'volunteers': 19} | NOT_MET 19 >= 20 -1
            1.2.i | 'trained': {'volunteers': 20} | MET 20 >= 20 0
            1.2.j | 'childrenUnderThree': 10000, 'healthManagedChildren': 8999 | NOT_MET 89.99% (8999/10000) >= 90% -1
            1.2.j | 'childrenUnderThree': 10000, 'healthManagedChildren': 9000 | MET 90.00% (9000/10000) >= 90% 0
            1.2.k | 'parentKnowledge': {'surveyed': 1000, 'passed': 799} | NOT_MET 79.90% (799/1000) >= 80% -1
            1.2.k | 'parentKnowledge': {'surveyed': 1000, 'passed': 800} | MET 80.00% (800/1000) >= 80% 0
            """)
    void theFiguresOf2020AreReportedThoughTheyWereOver(String clause, String facts, String expected) {
        assertThat(shown(target("jiangbei/" + clause, "2021-01-15", on("2020-12-31", facts))))
                .isEqualTo(expected);
    }

    @Test
    void beforeTheFirstDayNothingIsReported() {
        String seats = on("2020-12-31", "'seatsNewInYear': 13");

        assertThat(targets("jiangbei/1.2.f", "2021-01-03", CheckOptions.defaults(), seats))
                .isEmpty();
        assertThat(targets("jiangbei/1.2.f", "2021-01-04", CheckOptions.defaults(), seats))
                .hasSize(1);
        assertThat(targets("jiangbei/1.2.f", "2021-01-05", CheckOptions.defaults(), seats))
                .hasSize(1);
    }

    @Test
    void aTargetThatWasOverSaysSoInItsReadings() {
        assertThat(target("jiangbei/1.2.f", "2021-01-15", on("2020-12-31", "'seatsNewInYear': 13"))
                        .getReadings())
                .contains("jiangbei/expired-before-effect=figures-only");
        CheckOptions silent = CheckOptions.defaults().reading("jiangbei/expired-before-effect", "not-reported");
        assertThat(targets("jiangbei/1.2.f", "2021-01-15", silent, on("2020-12-31", "'seatsNewInYear': 13")))
                .isEmpty();
    }

    // 一（二）: 85 % of practitioners, 95 % of infants, 90 % of parents by 2025
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1.2.r | 'staffTotal': 10000, 'staffCertified': 8499 | NOT_MET 84.99% (8499/10000) >= 85% -1
            1.2.r | 'staffTotal': 10000, 'staffCertified': 8500 | MET 85.00% (8500/10000) >= 85% 0
            1.2.r | 'staffTotal': 10000, 'staffCertified': 8501 | MET 85.01% (8501/10000) >= 85% 1
            1.2.o | 'childrenUnderThree': 1000, 'healthManagedChildren': 949 | NOT_MET 94.90% (949/1000) >= 95% -1
            1.2.o | 'childrenUnderThree': 1000, 'healthManagedChildren': 950 | MET 95.00% (950/1000) >= 95% 0
            1.2.p | 'parentKnowledge': {'surveyed': 1000, 'passed': 899} | NOT_MET 89.90% (899/1000) >= 90% -1
            1.2.p | 'parentKnowledge': {'surveyed': 1000, 'passed': 900} | MET 90.00% (900/1000) >= 90% 0
            """)
    void theRatesOf2025AreComparedExactly(String clause, String facts, String expected) {
        assertThat(shown(target("jiangbei/" + clause, "2026-01-15", on("2025-12-31", facts))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bounds | bound-excluded | 1.2.r | 2026-01-15 | 2025-12-31 | 'staffTotal': 100, 'staffCertified': 85 | NOT_MET 85.00% (85/100) > 85% -1
            plain-figures | exactly-the-figure | 1.2.e | 2021-01-15 | 2020-12-31 | 'institutionsNewInYear': 3 | NOT_MET 3 = 2 1
            demonstration-level | provincial-level-only | 1.2.d | 2021-01-15 | 2020-12-31 | 'demonstrationCounts': [{'level': 'COUNTY', 'count': 5}] | NOT_MET 0 >= 2 -2
            rate-base | children-to-be-managed | 1.2.o | 2026-01-15 | 2025-12-31 | 'healthManagementBase': 100, 'healthManagedChildren': 95 | MET 95.00% (95/100) >= 95% 0
            deadline-2025 | day-not-settled | 1.2.r | 2026-01-15 | 2025-12-31 | 'staffTotal': 100, 'staffCertified': 85 | UNDETERMINED 85.00% (85/100) >= 85% 0
            coverage-unit | coverage-by-community | 1.2.l | 2026-01-15 | 2025-12-31 | 'communities': {'total': 90, 'covered': 89} | NOT_MET 98.89% (89/90) >= 100% -1
            """)
    void anotherReadingDecidesOtherwise(
            String reading, String option, String clause, String date, String day, String facts, String expected) {
        CheckOptions options = CheckOptions.defaults().reading("jiangbei/" + reading, option);
        assertThat(shown(target("jiangbei/" + clause, date, options, on(day, facts))))
                .isEqualTo(expected);
    }

    // 一（二）: every street and town by 2025; the division table lists eight
    @Test
    void everyStreetAndTownNeedsInclusiveService() {
        assertThat(shown(target("jiangbei/1.2.s", "2026-01-15", on("2025-12-31", townships(8, 0)))))
                .isEqualTo("MET 8/8 = 8/8 0");
        assertThat(shown(target("jiangbei/1.2.s", "2026-01-15", on("2025-12-31", townships(7, 1)))))
                .isEqualTo("NOT_MET 7/8 = 8/8 -1");
        assertThat(target("jiangbei/1.2.s", "2026-01-15", on("2025-12-31", townships(7, 0)))
                        .getStatus())
                .isEqualTo(TargetStatus.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'institutionsNewInYear': 1                                              | /regions/0/demonstrationCounts
            'demonstrationCounts': [{'level': 'COUNTY', 'count': 1}, {'level': 'COUNTY'}] | /regions/0/demonstrationCounts/1/count
            """)
    void whatKeepsACountOpenIsNamed(String facts, String missing) {
        TargetResult result = target("jiangbei/1.2.d", "2021-01-15", on("2020-12-31", facts));

        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(result.getMissing()).containsExactly(missing);
    }

    // a yes counts as one, a no as none; a place that says neither keeps it open and is named
    @Test
    void everyStreetAndTownNeedsTheServiceSystem() {
        CheckOptions options = CheckOptions.defaults().reading("jiangbei/coverage-unit", "coverage-by-township");
        String all = townships(8, 0).replace("'inclusiveInstitutions': 1", "'serviceSystemInPlace': true");

        assertThat(shown(target("jiangbei/1.2.l", "2026-01-15", options, on("2025-12-31", all))))
                .isEqualTo("MET 8/8 = 8/8 0");
        assertThat(shown(target("jiangbei/1.2.l", "2026-01-15", options, on("2025-12-31", last(all, "false")))))
                .isEqualTo("NOT_MET 7/8 = 8/8 -1");
        TargetResult open = target(
                "jiangbei/1.2.l",
                "2026-01-15",
                options,
                on("2025-12-31", last(all, "true").replace(", 'serviceSystemInPlace': true}]", "}]")));
        assertThat(open.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(open.getMissing()).containsExactly("/regions/0/townships/7/serviceSystemInPlace");
    }

    private static String last(String townships, String flag) {
        int end = townships.lastIndexOf("true");
        return townships.substring(0, end) + flag + townships.substring(end + "true".length());
    }

    private static String townships(int with, int without) {
        return "'townships': ["
                + TOWNSHIPS.subList(0, with + without).stream()
                        .map(code -> "{'township': '" + code + "', 'inclusiveInstitutions': "
                                + (TOWNSHIPS.indexOf(code) < with ? 1 : 0) + "}")
                        .collect(Collectors.joining(", "))
                + "]";
    }

    // 一（二）: coverage and enrolment rise by the end of 2020, against the end of 2019
    @ParameterizedTest
    @CsvSource({"29, NOT_MET", "30, NOT_MET", "31, MET"})
    void aRiseOf2020IsMeasuredAgainstTheYearBefore(int enrolled, TargetStatus expected) {
        List<TargetResult> results = targets(
                "jiangbei/1.2.b",
                "2021-01-15",
                CheckOptions.defaults(),
                on("2019-12-31", "'childrenUnderThree': 100, 'enrolledTotal': 30"),
                on("2020-12-31", "'childrenUnderThree': 100, 'enrolledTotal': " + enrolled));

        assertThat(results).hasSize(2);
        assertThat(results.get(1).getStatus()).isEqualTo(expected);
    }
}
