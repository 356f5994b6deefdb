package org.tuoyu.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Text;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** Every message that a case brings about: short in Chinese, there in English, nothing left to fill in, no JSON Pointer. */
class MessagesTest {

    private static final int MOST_CHARACTERS = 120;
    private static final Rulebook RULEBOOK = Rulebook.bundled();

    private static Stream<Text> messages(ConformanceCase given) {
        Submission submission = SubmissionReader.standard()
                .read(given.submission().getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();
        CheckOptions options = new CheckOptions(given.drafts(), given.readings());
        PolicyView view = RULEBOOK.inForceFor(submission, Division.of(given.division()), given.on(), options);
        Report report = view.check(submission, List.of(), InputStamp.builder().build());
        List<Text> texts = new ArrayList<>();
        for (Outcome outcome : report.getOutcomes()) {
            outcome.getMessage().ifPresent(texts::add);
            outcome.getRemedy().ifPresent(texts::add);
        }
        report.getStructure().stream().map(StructureFinding::getMessage).forEach(texts::add);
        view.subsidies(submission).results().stream()
                .map(SubsidyResult::getMessage)
                .forEach(texts::add);
        view.targets(submission).stream().map(TargetResult::getMessage).forEach(texts::add);
        return texts.stream();
    }

    @Test
    void everyMessageIsOneShortSentenceInBothLanguages() {
        TreeSet<String> wrong = new TreeSet<>();
        Results.ALL.stream()
                .map(ConformanceResult::given)
                .flatMap(MessagesTest::messages)
                .filter(text -> !isGood(text))
                .forEach(text -> wrong.add(text.zh() + " / " + text.en()));

        assertThat(wrong).isEmpty();
    }

    private static boolean isGood(Text text) {
        String both = text.zh() + text.en();
        return text.zh().codePointCount(0, text.zh().length()) <= MOST_CHARACTERS
                && !text.en().isBlank()
                && !both.contains("{")
                && !both.contains("/institutions/")
                && !text.en().matches(".*\\.\\.$");
    }
}
