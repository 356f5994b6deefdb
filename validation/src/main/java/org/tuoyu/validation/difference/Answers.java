package org.tuoyu.validation.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.message.CodeWords;

/** What two views answer to one submission: the verdict, the rules, the amounts. */
final class Answers {

    private static final Text VERDICT = Text.of("总体结论", "verdict");

    private Answers() {}

    static Map<String, Entry> verdict(Report report) {
        return Map.of(
                "verdict",
                new Entry(VERDICT, report.getVerdict(), Entry.side(CodeWords.of(report.getVerdict()), List.of())));
    }

    static Map<String, Entry> outcomes(Report report, Seen seen) {
        Map<String, List<Outcome>> byRule = new TreeMap<>();
        for (Outcome outcome : report.getOutcomes()) {
            String key =
                    outcome.getRule() + outcome.getSubject().map(" "::concat).orElse("");
            byRule.computeIfAbsent(key, each -> new ArrayList<>()).add(outcome);
        }
        Map<String, Entry> entries = new TreeMap<>();
        byRule.forEach((key, outcomes) -> entries.put(key, entry(outcomes, seen)));
        return entries;
    }

    private static Entry entry(List<Outcome> outcomes, Seen seen) {
        List<Object> content = new ArrayList<>();
        List<Text> words = new ArrayList<>();
        List<ClauseId> clauses = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            content.add(
                    List.of(outcome.getOutcome(), outcome.getSeverity(), outcome.getPointer(), outcome.getExpected()));
            words.add(words(outcome));
            clauses.addAll(outcome.getClauses());
        }
        Text title = java.util.Objects.requireNonNull(
                        seen.law().rules().get(outcomes.get(0).getRule()))
                .getTitle();
        return new Entry(
                title,
                content,
                Entry.side(Entry.joined(words.stream().distinct().toList()), clauses));
    }

    private static Text words(Outcome outcome) {
        Text answer = CodeWords.of(outcome.getOutcome());
        return outcome.getMessage()
                .map(message -> Text.of(answer.zh() + "：" + message.zh(), answer.en() + ": " + message.en()))
                .orElse(answer);
    }

    static Map<String, Entry> amounts(List<SubsidyResult> results, Seen seen) {
        Map<String, List<SubsidyResult>> byKind = new TreeMap<>();
        for (SubsidyResult result : results) {
            String key = kinds(result.getClause(), seen)
                    + result.getPeriod().map(" "::concat).orElse("")
                    + result.getSubject().map(" "::concat).orElse("");
            byKind.computeIfAbsent(key, each -> new ArrayList<>()).add(result);
        }
        Map<String, Entry> entries = new TreeMap<>();
        byKind.forEach((key, all) -> entries.put(key, amount(all)));
        return entries;
    }

    /** What the entitlements of a clause are for, so that clauses of two documents for one thing stand side by side. */
    private static String kinds(ClauseId clause, Seen seen) {
        return seen.law().packs().stream()
                .flatMap(pack -> pack.getEntitlements().stream())
                .filter(entitlement -> entitlement.getClause().equals(clause))
                .map(Grants::kind)
                .distinct()
                .sorted()
                .reduce((one, two) -> one + " + " + two)
                .orElse(clause.value());
    }

    private static Entry amount(List<SubsidyResult> results) {
        List<Object> content = new ArrayList<>();
        List<Text> words = new ArrayList<>();
        for (SubsidyResult result : results) {
            content.add(List.of(result.getStatus(), result.getAmount()));
            words.add(words(result));
        }
        return new Entry(
                results.get(0).getMessage(),
                content,
                Entry.side(
                        Entry.joined(words),
                        results.stream().map(SubsidyResult::getClause).toList()));
    }

    private static Text words(SubsidyResult result) {
        Text status = CodeWords.of(result.getStatus());
        return result.getAmount()
                .map(amount -> Text.of(status.zh() + amount + "元", status.en() + " " + amount + " yuan"))
                .orElse(status);
    }
}
