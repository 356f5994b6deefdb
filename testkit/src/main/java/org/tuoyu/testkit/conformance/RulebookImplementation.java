package org.tuoyu.testkit.conformance;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.fact.FactValue;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.ParameterValue;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.ReportWriter;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.json.Json;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * This library as an implementation (本库实现): a rulebook, asked everything that a case may expect. Immutable and safe for use
 * by many threads.
 */
public final class RulebookImplementation implements Implementation {

    private final Rulebook rulebook;

    private RulebookImplementation(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Obtains the implementation.
     *
     * @param rulebook the knowledge that it judges by
     * @return a new implementation
     */
    public static RulebookImplementation of(Rulebook rulebook) {
        return new RulebookImplementation(Objects.requireNonNull(rulebook, "rulebook"));
    }

    @Override
    public Answers answer(ConformanceCase given) {
        ReadResult<Submission> read =
                SubmissionReader.standard().read(given.submission().getBytes(StandardCharsets.UTF_8));
        Optional<Submission> document = read.document();
        if (document.isEmpty()) {
            return Answers.of(members(
                    rulebook.unjudged(read.structure(), InputStamp.builder().build())));
        }
        Submission submission = document.get();
        PolicyView view = rulebook.inForceFor(submission, Division.of(given.division()), given.on(), options(given));
        Report report = view.check(
                        submission, read.structure(), InputStamp.builder().build())
                .withSubsidies(amounts(given, view, submission))
                .withTargets(view.targets(submission))
                .withRoutes(view.routes(submission));
        Map<String, Object> members = members(report.withOutcomes(outcomes(given, report)));
        placeTargets(report, submission, members);
        members.put(AnswerKind.PARAMETER.member(), parameters(given, view));
        members.put(AnswerKind.DUTY.member(), duties(view));
        return Answers.of(members);
    }

    private static CheckOptions options(ConformanceCase given) {
        return new CheckOptions(given.drafts(), given.readings());
    }

    private static Map<String, Object> members(Report report) {
        byte[] json = ReportWriter.of(JsonLayout.COMPACT).write(report);
        return Json.object(new String(json, StandardCharsets.UTF_8));
    }

    /** The outcomes of the rules that the case asks for; to write all of them takes most of the time. */
    private static OutcomeList outcomes(ConformanceCase given, Report report) {
        Set<String> rules = named(given, AnswerKind.OUTCOME, "rule").collect(Collectors.toSet());
        return OutcomeList.copyOf(report.getOutcomes().stream()
                .filter(outcome -> rules.contains(outcome.getRule().value()))
                .toList());
    }

    /** What is owed for the years that the submission is about, and for those that the case asks for. */
    private static List<SubsidyResult> amounts(ConformanceCase given, PolicyView view, Submission submission) {
        List<SubsidyResult> amounts = new ArrayList<>(view.subsidies(submission).results());
        years(given)
                .forEach(year -> amounts.addAll(view.subsidies(submission, year).results()));
        return amounts;
    }

    private static Stream<Year> years(ConformanceCase given) {
        return named(given, AnswerKind.AMOUNT, "year").map(Year::parse);
    }

    /** What the expected answers of a kind name, each once. */
    private static Stream<String> named(ConformanceCase given, AnswerKind kind, String member) {
        return given.expected().stream()
                .filter(expected ->
                        expected.kind() == kind && expected.members().containsKey(member))
                .map(expected -> String.valueOf(expected.members().get(member)))
                .distinct();
    }

    /** Says of which division each target is told. */
    private static void placeTargets(Report report, Submission submission, Map<String, Object> members) {
        List<Object> targets = ConformanceCases.list(members.get(AnswerKind.TARGET.member()));
        List<Object> placed = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Map<String, Object> target = new LinkedHashMap<>(ConformanceCases.members(targets.get(i)));
            region(report.getTargets().get(i), submission)
                    .flatMap(RegionStatistics::getDivision)
                    .ifPresent(division -> target.put("division", division.getCode()));
            placed.add(target);
        }
        members.put(AnswerKind.TARGET.member(), placed);
    }

    private static Optional<RegionStatistics> region(TargetResult target, Submission submission) {
        String index = target.getPointer().split("/")[2];
        return submission.getRegions().map(regions -> regions.get(Integer.parseInt(index)));
    }

    private static List<Object> parameters(ConformanceCase given, PolicyView view) {
        return named(given, AnswerKind.PARAMETER, "id")
                .<Object>map(id -> parameter(id, view.parameter(id)))
                .toList();
    }

    private static Map<String, Object> parameter(String id, Optional<ParameterValue> value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", id);
        value.ifPresent(set -> {
            members.put("value", plain(set.getValue()));
            members.put("clause", set.getClause().value());
        });
        return members;
    }

    static Object plain(FactValue value) {
        if (value.isList()) {
            return value.texts();
        }
        return value.number()
                .<Object>map(number -> number)
                .or(value::flag)
                .or(value::text)
                .orElseGet(value::toString);
    }

    private static List<Object> duties(PolicyView view) {
        return view.duties().stream()
                .<Object>map(duty -> Map.of(
                        "duty", duty.getDuty(),
                        "body", duty.getBody(),
                        "clause", duty.getClause().value()))
                .toList();
    }
}
