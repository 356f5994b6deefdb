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

/** The targets of Jindong, with figures computed by hand from the clauses. */
class JindongTargetsTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();
    private static final Division JINDONG = Division.of("330703");

    private static TargetResult target(String clause, String date, CheckOptions options, String... regions) {
        List<TargetResult> results =
                RULEBOOK.inForce(JINDONG, LocalDate.parse(date), options).targets(submission(regions)).stream()
                        .filter(result -> result.getClause().value().equals(clause))
                        .toList();
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static TargetResult target(String clause, String date, String... regions) {
        return target(clause, date, CheckOptions.defaults(), regions);
    }

    private static Submission submission(String... regions) {
        return Frozen.submission("\"regions\": ["
                + List.of(regions).stream()
                        .map(region -> "{\"division\": \"330703\", " + region + "}")
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

    // 一（二）: 3 institutions or more and 50 seats or more are added by the end of 2020; the figure itself is enough
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                jindong/1.2.e | 'institutionsNewInYear': 2 | NOT_MET 2 >= 3 -1
                jindong/1.2.e | 'institutionsNewInYear': 3 | MET 3 >= 3 0
                jindong/1.2.e | 'institutionsNewInYear': 4 | MET 4 >= 3 1
                jindong/1.2.f | 'seatsNewInYear': 13       | NOT_MET 13 >= 50 -37
                jindong/1.2.f | 'seatsNewInYear': 49       | NOT_MET 49 >= 50 -1
                jindong/1.2.f | 'seatsNewInYear': 50       | MET 50 >= 50 0
                """, quoteCharacter = '`')
    void institutionsAndSeatsAddedIn2020AreCountedAtTheEndOfTheYear(String clause, String facts, String expected) {
        assertThat(shown(target(clause, "2021-01-15", on("2020-12-31", facts)))).isEqualTo(expected);
    }

    @Test
    void theMessageSaysHowManySeatsAreLacking() {
        TargetResult result = target("jindong/1.2.f", "2021-01-15", on("2020-12-31", "'seatsNewInYear': 13"));

        assertThat(result.getMessage().en()).contains("37 more seats are needed", "due by 2020-12-31");
        assertThat(result.getMessage().zh()).contains("还差37个托位", "期限2020-12-31");
        assertThat(result.getDeadline()).contains(LocalDate.of(2020, 12, 31));
        assertThat(result.getPointer()).isEqualTo("/regions/0");
        assertThat(result.getReadings()).contains("jindong/bounds=bound-included");
    }

    @Test
    void withTheOtherReadingOfTheBoundTheFigureItselfIsNotEnough() {
        CheckOptions excluded = CheckOptions.defaults().reading("jindong/bounds", "bound-excluded");

        TargetResult result = target("jindong/1.2.f", "2021-01-15", excluded, on("2020-12-31", "'seatsNewInYear': 50"));

        assertThat(shown(result)).isEqualTo("NOT_MET 50 > 50 -1");
    }

    // the day before, of and after the last day, not reached
    @ParameterizedTest
    @CsvSource({"2020-12-30, NOT_DUE", "2020-12-31, NOT_MET"})
    void aTargetNotReachedIsNotDueBeforeItsDeadline(String day, TargetStatus expected) {
        assertThat(target("jindong/1.2.f", day, on(day, "'seatsNewInYear': 20")).getStatus())
                .isEqualTo(expected);
    }

    @Test
    void aTargetReachedBeforeItsDeadlineIsMet() {
        assertThat(target("jindong/1.2.f", "2020-11-30", on("2020-11-30", "'seatsNewInYear': 60"))
                        .getStatus())
                .isEqualTo(TargetStatus.MET);
    }

    @Test
    void seatsAddedInAnotherYearTellNothing() {
        TargetResult result = target("jindong/1.2.f", "2022-01-15", on("2021-12-31", "'seatsNewInYear': 60"));

        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(result.getMissing()).containsExactly("/regions");
        assertThat(result.getMessage().en()).contains("statistics of the year 2020 are not stated");
    }

    @Test
    void aFactNotStatedIsNamed() {
        TargetResult result = target("jindong/1.2.g", "2021-01-15", on("2020-12-31", "'childrenUnderThree': 1000"));

        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(result.getMissing()).containsExactly("/regions/0/healthManagedChildren");
        assertThat(result.getValue()).isEmpty();
    }

    // 90 % of 1,999 children are 1,799.1, so 1,800 are needed; 1,799 are 89.99 %, never rounded to 90 %
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                1799 | NOT_MET 89.99% (1799/1999) >= 90% -1
                1800 | MET 90.05% (1800/1999) >= 90% 0
                1801 | MET 90.10% (1801/1999) >= 90% 1
                """)
    void sharesAreComparedExactly(int managed, String expected) {
        String facts = "'childrenUnderThree': 1999, 'healthManagedChildren': " + managed;

        assertThat(shown(target("jindong/1.2.g", "2021-01-15", on("2020-12-31", facts))))
                .isEqualTo(expected);
    }

    // 36 of 38 are 94.74 %: below the 95 % of 2025; 95 % of 38 are 36.1, so 37 are needed
    @Test
    void theBaseOfTheRateIsAReading() {
        String facts = "'childrenUnderThree': 100, 'healthManagementBase': 38, 'healthManagedChildren': 36";
        CheckOptions managed = CheckOptions.defaults().reading("jindong/rate-base", "children-to-be-managed");

        assertThat(shown(target("jindong/1.2.k", "2026-01-15", on("2025-12-31", facts))))
                .isEqualTo("NOT_MET 36.00% (36/100) >= 95% -59");
        assertThat(shown(target("jindong/1.2.k", "2026-01-15", managed, on("2025-12-31", facts))))
                .isEqualTo("NOT_MET 94.74% (36/38) >= 95% -1");
    }

    @Test
    void aBaseOfZeroGivesNoRate() {
        TargetResult result =
                target("jindong/1.2.n", "2026-01-15", on("2025-12-31", "'staffTotal': 0, 'staffCertified': 0"));

        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(result.getMessage().en()).contains("the base is zero");
    }

    // only the provincial level counts, and exactly one under the other reading
    @ParameterizedTest
    @CsvSource({"0, at-least-one, NOT_MET", "1, at-least-one, MET", "2, at-least-one, MET", "2, exactly-one, NOT_MET"})
    void provincialDemonstrationUnitsAreCountedByLevel(int provincial, String option, TargetStatus expected) {
        String facts = "'demonstrationCounts': [{'level': 'MUNICIPAL', 'count': 3}, {'level': 'PROVINCIAL', 'count': "
                + provincial + "}]";
        CheckOptions options = CheckOptions.defaults().reading("jindong/1.2-exactly-one", option);

        assertThat(target("jindong/1.2.i", "2021-01-15", options, on("2020-12-31", facts))
                        .getStatus())
                .isEqualTo(expected);
    }

    @Test
    void aCountOfWhichTheLevelIsNotStatedLeavesTheSumOpen() {
        TargetResult result =
                target("jindong/1.2.i", "2021-01-15", on("2020-12-31", "'demonstrationCounts': [{'count': 1}]"));

        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(result.getMissing()).containsExactly("/regions/0/demonstrationCounts/0/level");
    }

    // 一（二）: three rates have risen against the end of 2020; 30/100 then, so 60 of 200 are no rise and 61 are one
    @ParameterizedTest
    @CsvSource({"60, NOT_MET, -1", "61, MET, 0"})
    void aRateRisesAgainstTheBaseline(int enrolled, TargetStatus expected, String margin) {
        TargetResult result = rise(CheckOptions.defaults(), "2020-12-31", "2025-12-31", enrolled);

        assertThat(result.getStatus()).isEqualTo(expected);
        assertThat(result.getMargin()).contains(margin);
        assertThat(result.getTarget()).contains("> 30.00% (30/100)");
    }

    @Test
    void withoutStatisticsOfTheBaselineARiseCannotBeTold() {
        TargetResult result = rise(CheckOptions.defaults(), "2019-12-31", "2025-12-31", 61);

        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(result.getMissing()).containsExactly("/regions");
        assertThat(result.getMessage().en()).contains("2020-12-31");
    }

    @Test
    void theBaselineMayBeReadAsTheYearBefore() {
        CheckOptions yearBefore = CheckOptions.defaults().reading("jindong/rise-baseline", "baseline-previous-year");

        assertThat(rise(yearBefore, "2024-12-31", "2025-12-31", 61).getStatus()).isEqualTo(TargetStatus.MET);
        assertThat(rise(yearBefore, "2020-12-31", "2025-12-31", 61).getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
    }

    private static TargetResult rise(CheckOptions options, String baseline, String day, int enrolled) {
        List<TargetResult> rates = RULEBOOK
                .inForce(JINDONG, LocalDate.of(2026, 1, 15), options)
                .targets(submission(
                        on(baseline, "'childrenUnderThree': 100, 'enrolledTotal': 30"),
                        on(day, "'childrenUnderThree': 200, 'enrolledTotal': " + enrolled)))
                .stream()
                .filter(result -> result.getClause().value().equals("jindong/1.2.m"))
                .toList();
        assertThat(rates).hasSize(3);
        return rates.get(2);
    }

    // Jindong has two streets, eight towns and a township: eleven
    private static final List<String> TOWNSHIPS = List.of(
            "330703001",
            "330703002",
            "330703101",
            "330703102",
            "330703103",
            "330703104",
            "330703105",
            "330703106",
            "330703107",
            "330703108",
            "330703200");

    private static String townships(int with, int without) {
        return "'townships': ["
                + TOWNSHIPS.subList(0, with + without).stream()
                        .map(code -> "{'township': '" + code + "', 'inclusiveInstitutions': "
                                + (TOWNSHIPS.indexOf(code) < with ? 1 : 0) + "}")
                        .collect(Collectors.joining(", "))
                + "]";
    }

    @Test
    void everyTownshipNeedsAnInclusiveInstitution() {
        assertThat(shown(target("jindong/2.2.c", "2025-01-15", on("2024-12-31", townships(11, 0)))))
                .isEqualTo("MET 11/11 = 11/11 0");
        assertThat(shown(target("jindong/2.2.c", "2025-01-15", on("2024-12-31", townships(9, 2)))))
                .isEqualTo("NOT_MET 9/11 = 11/11 -2");
    }

    @Test
    void aTownshipThatIsNotStatedKeepsTheTargetOpen() {
        TargetResult result = target("jindong/2.2.c", "2025-01-15", on("2024-12-31", townships(10, 0)));

        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(result.getMissing()).containsExactly("/regions/0/townships");
    }

    @Test
    void oneTownshipWithoutIsEnoughToFailWhateverTheOthersHave() {
        assertThat(target("jindong/2.2.c", "2025-01-15", on("2024-12-31", townships(4, 1)))
                        .getStatus())
                .isEqualTo(TargetStatus.NOT_MET);
    }

    // 2025年前: literally by the end of 2024; what was counted a year later says nothing of that day
    @Test
    void reachedALittleLateIsOpenLiterallyAndInTimeOnTheWideReading() {
        String late = on("2025-12-31", townships(11, 0));
        CheckOptions wide = CheckOptions.defaults().reading("jindong/before-2025", "end-of-2025");

        assertThat(target("jindong/2.2.c", "2026-01-15", late).getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(target("jindong/2.2.c", "2026-01-15", wide, late).getStatus())
                .isEqualTo(TargetStatus.MET);
    }

    @Test
    void aReadingOnWhichNobodyCanDecideLeavesATargetOpen() {
        CheckOptions classes = CheckOptions.defaults().reading("jindong/2.2-what-counts", "classes-and-points-count");

        TargetResult result = target("jindong/2.2.c", "2025-01-15", classes, on("2024-12-31", townships(11, 0)));

        assertThat(result.getStatus()).isEqualTo(TargetStatus.UNDETERMINED);
        assertThat(result.getReadings()).contains("jindong/2.2-what-counts=classes-and-points-count");
        assertThat(result.getMissing()).isEmpty();
    }

    @Test
    void aTargetWithoutADateIsNotReported() {
        CheckOptions undated = CheckOptions.defaults().reading("jindong/1.2-deadline-2020", "no-date");

        assertThat(RULEBOOK.inForce(JINDONG, LocalDate.of(2021, 1, 15), undated)
                        .targets(submission(on("2020-12-31", "'seatsNewInYear': 13"))))
                .noneMatch(result -> result.getClause().value().equals("jindong/1.2.f"));
    }

    @Test
    void beforeTheDocumentWasInForceItsTargetsAreNotReported() {
        assertThat(RULEBOOK.inForce(JINDONG, LocalDate.of(2020, 10, 30))
                        .targets(submission(on("2020-10-30", "'seatsNewInYear': 13"))))
                .noneMatch(result -> result.getClause().value().startsWith("jindong/"));
        assertThat(RULEBOOK.inForce(JINDONG, LocalDate.of(2020, 10, 31))
                        .targets(submission(on("2020-10-31", "'seatsNewInYear': 13"))))
                .anyMatch(result -> result.getClause().value().startsWith("jindong/"));
    }

    @Test
    void theTargetsOfADistrictAreNotThoseOfItsNeighbour() {
        Submission neighbour = Frozen.submission(
                "\"regions\": [{\"division\": \"330702\", \"asOf\": \"2020-12-31\", \"seatsNewInYear\": 13}]");

        assertThat(RULEBOOK.inForce(JINDONG, LocalDate.of(2021, 1, 15)).targets(neighbour))
                .noneMatch(result -> result.getClause().value().startsWith("jindong/"));
    }

    // national: 4.5 seats per 1,000 residents; of 10,000 residents 45 are needed
    @ParameterizedTest
    @CsvSource({"44, NOT_MET, 4.40‰ (44/10000), -1", "45, MET, 4.50‰ (45/10000), 0", "46, MET, 4.60‰ (46/10000), 1"})
    void seatsPerThousandResidentsAreComparedExactly(int seats, TargetStatus expected, String value, String margin) {
        TargetResult result = target(
                "national/fyp14/seats-2025",
                "2026-01-15",
                on("2025-12-31", "'residentPopulation': 10000, 'seatsTotal': " + seats));

        assertThat(result.getStatus()).isEqualTo(expected);
        assertThat(result.getValue()).contains(value);
        assertThat(result.getMargin()).contains(margin);
    }
}
