package org.tuoyu.validation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.finding.ElementExplanation;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.policy.RuleId;
import org.tuoyu.policy.RuleInForce;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** One rule asked alone, and its explanation, say what the report says. */
class SameAnswersTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();

    static Stream<Path> submissions() throws IOException {
        Path folder = Path.of("..", "examples", "submissions");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream();
    }

    private static Submission read(Path file) throws IOException {
        return SubmissionReader.standard().read(file).document().orElseThrow();
    }

    private static PolicyView view(Submission submission) {
        return RULEBOOK.inForce(
                submission.getDivision().orElseThrow(), submission.getAsOf().orElseThrow());
    }

    private static List<Outcome> outcomes(Report report, RuleId rule) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().equals(rule))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void oneRuleIsAnsweredAsInTheReport(Path file) throws IOException {
        Submission submission = read(file);
        PolicyView view = view(submission);
        Report report = view.check(submission);

        for (RuleInForce rule : view.rules(submission.getSubmissionType().orElseThrow())) {
            RuleId id = rule.definition().getId();
            assertThat(view.outcome(id, submission)).as(id.value()).isEqualTo(outcomes(report, id));
        }
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void theExplanationHasTheBreachesOfTheReportAndNoOthers(Path file) throws IOException {
        Submission submission = read(file);
        PolicyView view = view(submission);
        Report report = view.check(submission);

        for (RuleInForce rule : view.rules(submission.getSubmissionType().orElseThrow())) {
            RuleId id = rule.definition().getId();
            List<ElementExplanation> elements =
                    view.explain(id, submission).orElseThrow().getElements();
            List<Outcome> outcomes = outcomes(report, id);
            for (OutcomeType type : List.of(OutcomeType.BREACHED, OutcomeType.UNDETERMINED)) {
                assertThat(elements.stream().filter(element -> element.getOutcome() == type))
                        .as(id + " " + type)
                        .hasSameSizeAs(outcomes.stream()
                                .filter(outcome -> outcome.getOutcome() == type)
                                .toList());
            }
            boolean met = outcomes.stream().anyMatch(outcome -> outcome.getOutcome() == OutcomeType.MET);
            if (met) {
                assertThat(elements).as(id.value()).anyMatch(element -> element.getOutcome() == OutcomeType.MET);
            }
        }
    }
}
