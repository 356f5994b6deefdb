package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeList;
import org.tuoyu.finding.Report;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseUses;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.Scope;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.conformance.AnswerKind;
import org.tuoyu.testkit.conformance.ConformanceCase;
import org.tuoyu.testkit.conformance.ConformanceCases;
import org.tuoyu.testkit.conformance.ExpectedAnswer;
import org.tuoyu.validation.CheckOptions;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** What people read is made of words: every code has a label, and no text shows a code. */
class NoCodesShownTest {

    private static final Rulebook RULEBOOK = Rulebook.bundled();

    @Test
    void everyCodeHasWordsInBothLanguages() throws Exception {
        List<Class<?>> enums = ShownCodes.labelled();
        assertThat(enums).hasSizeGreaterThan(90);
        for (Class<?> type : enums) {
            for (Object constant : type.getEnumConstants()) {
                Enum<?> code = (Enum<?>) constant;
                String zh = Codes.label(code, Locale.CHINESE);
                assertThat(zh).as(type + " " + code).containsPattern("\\p{IsHan}");
                assertThat(Codes.label(code, Locale.ENGLISH))
                        .as(type + " " + code)
                        .isNotBlank()
                        .doesNotContain("_");
            }
        }
    }

    @Test
    void noClauseIsToldInCodes() throws Exception {
        for (Pack pack : RULEBOOK.packs()) {
            for (Clause clause : pack.getClauses()) {
                ClauseUses uses = RULEBOOK.uses(clause.getId());
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    String text = ClauseText.of(clause, pack.getDocument().orElseThrow(), uses, RULEBOOK, locale);
                    assertThat(ShownCodes.in(text))
                            .as(clause.getId().toString())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void noRuleIsExplainedInCodes() throws Exception {
        PolicyView view =
                RULEBOOK.inForce(Division.of("320509"), java.time.LocalDate.of(2024, 5, 1), CheckOptions.defaults());
        view.rules(SubmissionType.SELF_CHECK).forEach(rule -> {
            Lines lines = new Lines(Locale.CHINESE, new Citations(RULEBOOK));
            Scope scope = rule.definition().getScope();
            String text =
                    ExplanationText.of(view.explain(rule.definition().getId()).orElseThrow(), scope, lines);
            assertThat(ShownCodes.in(text))
                    .as(rule.definition().getId().toString())
                    .isEmpty();
        });
    }

    /** For each rule and each answer to it the first case. */
    private static Collection<ConformanceCase> cases() {
        Map<String, ConformanceCase> first = new LinkedHashMap<>();
        for (ConformanceCase each : ConformanceCases.bundled()) {
            for (ExpectedAnswer expected : each.expected()) {
                if (expected.kind() == AnswerKind.OUTCOME) {
                    Map<String, Object> members = expected.members();
                    first.putIfAbsent(members.get("rule") + " " + members.get("outcome"), each);
                }
            }
        }
        return new LinkedHashSet<>(first.values());
    }

    private static boolean isAskedFor(Outcome outcome, ConformanceCase given) {
        return given.expected().stream()
                .anyMatch(expected ->
                        outcome.getRule().value().equals(expected.members().get("rule")));
    }

    @Test
    void noReportShowsCodesOrPaths() throws Exception {
        Citations citations = new Citations(RULEBOOK);
        Collection<ConformanceCase> cases = cases();
        assertThat(cases).hasSizeGreaterThan(600);
        for (ConformanceCase each : cases) {
            Submission submission = SubmissionReader.standard()
                    .read(each.submission().getBytes(StandardCharsets.UTF_8))
                    .document()
                    .orElseThrow();
            Report whole = RULEBOOK.inForceFor(
                            submission,
                            Division.of(each.division()),
                            each.on(),
                            new CheckOptions(each.drafts(), each.readings()))
                    .check(submission);
            Report report = whole.withOutcomes(OutcomeList.copyOf(whole.getOutcomes().stream()
                    .filter(outcome -> isAskedFor(outcome, each))
                    .toList()));
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                String text = TextReport.of(report, true, new Look(locale, citations, 0, false, false));
                assertThat(ShownCodes.in(text.replaceAll("(?m)^ *(口径|readings).*$", "")))
                        .as(each.id())
                        .isEmpty();
            }
            Markup page = new Markup(citations);
            new HtmlRecord(page).write(report, true);
            assertThat(ShownCodes.in(page.toString().replaceAll("<code>[^<]*</code>|<[^>]*>|〔[^〕]*〕", " ")))
                    .as(each.id() + " as a page")
                    .isEmpty();
        }
    }
}
