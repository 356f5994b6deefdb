package org.tuoyu.testkit.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.Rulebook;

/** What our own implementation makes of every case, worked out once for all tests, and what it says to people in doing so. */
final class Results {

    static final Rulebook RULEBOOK = Rulebook.bundled();
    static final Set<Text> TEXTS = new HashSet<>();
    static final List<ConformanceResult> ALL = all();

    private Results() {}

    private static List<ConformanceResult> all() {
        Implementation own = RulebookImplementation.of(RULEBOOK);
        return ConformanceCases.bundled().stream()
                .map(each -> ConformanceResult.of(each, given -> noted(own.answer(given))))
                .toList();
    }

    private static Answers noted(Answers answers) {
        for (AnswerKind kind : List.of(AnswerKind.OUTCOME, AnswerKind.AMOUNT, AnswerKind.TARGET)) {
            answers.of(kind).forEach(Results::note);
        }
        return answers;
    }

    private static void note(Map<String, Object> answer) {
        for (String member : List.of("message", "remedy")) {
            if (answer.get(member) instanceof Map<?, ?> words) {
                TEXTS.add(new Text(String.valueOf(words.get("zh")), String.valueOf(words.get("en"))));
            }
        }
    }
}
