package org.tuoyu.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.oracle.SlowEvaluator.Answer;
import org.tuoyu.validation.Rulebook;

/**
 * The engine says what an evaluator says that shares nothing with it, on documents whose figures stand at both sides of
 * every limit, at places with documents of their own and without, on days before, at and after the start of each clause.
 */
class SlowEvaluatorTest {

    private static final Rulebook RULES = Rulebook.bundled();
    private static final List<String> PLACES = List.of("110101", "320509", "330205", "330703", "350102");

    /** Before, at and after the start of the standards and of the four local documents; ends of long and short months. */
    private static final List<LocalDate> DAYS = IntStream.of(
                    20191007, 20191008, 20191009, 20200229, 20200517, 20200518, 20201030, 20201031, 20210103, 20210104,
                    20210228, 20210719, 20210720, 20210721, 20220301, 20230430, 20230630, 20240229, 20240401, 20261129)
            .mapToObj(SlowEvaluatorTest::day)
            .toList();

    private static LocalDate day(int digits) {
        return LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100);
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, StatedFacts>> documents() {
        return Arbitraries.of(DAYS).flatMap(day -> facts(day).map(facts -> Tuple.of(day, facts)));
    }

    private static Arbitrary<StatedFacts> facts(LocalDate day) {
        Arbitrary<LocalDate> starts = Arbitraries.of(
                        day(20191007), day(20191008), day(20191009), day(20200229), day(20200131), day.minusYears(1))
                .filter(start -> !start.isAfter(day));
        Arbitrary<Tuple2<LocalDate, LocalDate>> leases = Combinators.combine(
                        starts, Arbitraries.integers().between(-2, 2))
                .as((start, off) -> Tuple.of(start, start.plusYears(3).plusDays(off)));
        Arbitrary<List<StatedFacts.Group>> groups = groups().list().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of("INDEPENDENT", "COMMUNITY_EMBEDDED", "EMPLOYER_RUN", "HOME_POINT")
                                .injectNull(0.1),
                        Arbitraries.of("LEASED", "LEASED", "LEASED", "OWNED").injectNull(0.1),
                        leases.map(Tuple2::get1).injectNull(0.1),
                        leases.map(Tuple2::get2).injectNull(0.1),
                        Arbitraries.of(0, 60, 89, 90, 91, 365).injectNull(0.1),
                        groups,
                        staff().list().ofMaxSize(3))
                .flatAs((form, tenure, start, end, retention, classes, staff) -> children(day, classes.size())
                        .list()
                        .ofMaxSize(4)
                        .map(children ->
                                new StatedFacts(form, tenure, start, end, retention, classes, children, staff)));
    }

    private static Arbitrary<StatedFacts.Group> groups() {
        return Combinators.combine(
                        Arbitraries.of("INFANT", "YOUNGER_TODDLER", "OLDER_TODDLER", "MIXED_AGE")
                                .injectNull(0.05),
                        Arbitraries.of(0, 3, 4, 7, 8, 14, 15, 16, 17, 18, 19).injectNull(0.05),
                        Arbitraries.integers().between(0, 4).injectNull(0.05),
                        Arbitraries.of(0, 119, 120, 121).injectNull(0.05),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as(StatedFacts.Group::new);
    }

    private static Arbitrary<StatedFacts.Infant> children(LocalDate day, int groups) {
        Arbitrary<LocalDate> births = Combinators.combine(
                        Arbitraries.of(5, 6, 7, 9, 12, 13),
                        Arbitraries.integers().between(-3, 3))
                .as((months, off) -> day.minusMonths(months).plusDays(off));
        Arbitrary<LocalDate> entries =
                Arbitraries.of(day(20101031), day(20101101), day(20101102), day.minusDays(40), day.minusDays(1));
        Arbitrary<Integer> indices = groups == 0
                ? Arbitraries.just(0).injectNull(1)
                : Arbitraries.integers().between(0, groups - 1).injectNull(0.05);
        return Combinators.combine(
                        indices,
                        births.injectNull(0.05),
                        Arbitraries.integers().between(-1, 1).injectNull(0.05),
                        entries.injectNull(0.05),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as((group, birth, off, entry, left) -> new StatedFacts.Infant(
                        group, birth, off == null ? null : entry == null ? day : entry.plusDays(off), entry, left));
    }

    private static Arbitrary<StatedFacts.Member> staff() {
        return Combinators.combine(
                        Arbitraries.of("DIRECTOR", "DIRECTOR", "CARE_WORKER").injectNull(0.05),
                        Arbitraries.of(0, 2, 3, 4, 20).injectNull(0.1),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as(StatedFacts.Member::new);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theEngineSaysWhatTheClausesSay(
            @ForAll("documents") Tuple2<LocalDate, StatedFacts> document, @ForAll("places") String place) {
        LocalDate day = document.get1();
        StatedFacts facts = document.get2();
        Map<String, List<Answer>> slow = new SlowEvaluator(facts, day).answers();
        Report report = report(facts, place, day);

        Map<String, Set<String>> expected = new TreeMap<>();
        slow.forEach((rule, answers) -> expected.put(rule, summary(rule, answers)));
        assertThat(actual(report)).as("%s on %s: %s", place, day, facts.json()).isEqualTo(expected);
        slow.forEach((rule, answers) ->
                answers.forEach(answer -> Statistics.label(rule).collect(answer)));
        slow.keySet()
                .forEach(rule -> Statistics.label(rule)
                        .coverage(coverage -> EnumSet.allOf(Answer.class)
                                .forEach(answer -> coverage.check(answer).percentage(share -> share > 1))));
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of(PLACES);
    }

    private static final Set<String> TEN = Set.of(
            "health/entry-check",
            "class-group/younger-toddler-size",
            "class-group/mixed-size",
            "class-group/infant-ratio",
            "class-group/older-toddler-ratio",
            "care/outdoor-minutes",
            "class-group/infant-age",
            "staff/director-experience",
            "safety/footage-retention",
            "premises/lease-term");

    private static Report report(StatedFacts facts, String place, LocalDate day) {
        Submission submission = SubmissionReader.standard()
                .read(facts.json().getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();
        return RULES.inForce(Division.of(place), day).check(submission);
    }

    /** By rule, the answers of the report: those against or open with their element, else one for all. */
    private static Map<String, Set<String>> actual(Report report) {
        return report.getOutcomes().stream()
                .filter(each -> TEN.contains(each.getRule().value()))
                .collect(Collectors.groupingBy(
                        each -> each.getRule().value(),
                        TreeMap::new,
                        Collectors.mapping(SlowEvaluatorTest::said, Collectors.toCollection(TreeSet::new))));
    }

    private static String said(Outcome outcome) {
        return switch (outcome.getOutcome()) {
            case BREACHED, UNDETERMINED -> outcome.getOutcome() + element(outcome.getPointer());
            default -> outcome.getOutcome().name();
        };
    }

    /** The place of the element below the institution: {@code /classGroups/1}. */
    private static String element(String pointer) {
        String[] steps = pointer.split("/");
        boolean inList = steps.length > 4 && steps[4].chars().allMatch(Character::isDigit);
        return inList ? "/" + steps[3] + "/" + steps[4] : "";
    }

    private static Set<String> summary(String rule, List<Answer> answers) {
        Set<String> said = new TreeSet<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) == Answer.BREACHED || answers.get(i) == Answer.UNDETERMINED) {
                said.add(answers.get(i) + place(rule, i));
            }
        }
        if (said.isEmpty()) {
            said.add(answers.contains(Answer.MET) ? "MET" : "NOT_APPLICABLE");
        }
        return said;
    }

    private static String place(String rule, int index) {
        return switch (rule) {
            case "health/entry-check", "class-group/infant-age" -> "/children/" + index;
            case "staff/director-experience" -> "/staff/" + index;
            case "safety/footage-retention", "premises/lease-term" -> "";
            default -> "/classGroups/" + index;
        };
    }
}
