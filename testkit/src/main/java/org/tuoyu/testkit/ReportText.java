package org.tuoyu.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.Summary;

/**
 * What a report says, for the text of a failed assertion (报告摘要): what was judged and how it was answered, the gravest
 * breaches, what was left open, and faults of form; never more than thirty lines, the rest counted. Immutable.
 */
final class ReportText {

    private static final int BREACHES = 12;
    private static final int OPEN = 8;
    private static final int FAULTS = 5;
    private static final int ANSWERS = 5;
    private static final int POINTERS = 2;

    private final Report report;

    ReportText(Report report) {
        this.report = report;
    }

    /** The whole report in a few lines. */
    String whole() {
        return lines(Stream.of(
                Stream.of(judged()),
                some(breaches(), BREACHES, "breach", "breaches", ReportText::line),
                some(open(), OPEN, "open rule", "open rules", ReportText::line),
                some(report.getStructure(), FAULTS, "fault of form", "faults of form", ReportText::line)));
    }

    /** How one rule was answered, and what else was breached. */
    String about(String rule) {
        List<Outcome> answers = answers(rule);
        return lines(Stream.of(
                answers.isEmpty() ? Stream.of(notAsked(rule)) : Stream.of(),
                some(answers, ANSWERS, "answer", "answers", ReportText::line),
                Stream.of(judged()),
                some(without(breaches(), rule), BREACHES, "breach", "breaches", ReportText::line)));
    }

    /** The rules that should be breached and are not, and those that are and should not be. */
    String difference(List<String> missing, List<String> unexpected) {
        return lines(Stream.of(
                some(missing, BREACHES, "missing", "missing", rule -> "  missing:" + answer(rule)),
                some(unexpected, BREACHES, "unexpected", "unexpected", rule -> "  unexpected:" + answer(rule)),
                Stream.of(judged())));
    }

    /** The gravest answer of a rule. */
    private String answer(String rule) {
        return Stream.concat(breaches().stream(), report.getOutcomes().stream())
                .filter(outcome -> outcome.getRule().value().equals(rule))
                .findFirst()
                .map(ReportText::line)
                .orElse(notAsked(rule))
                .substring(1);
    }

    private static String notAsked(String rule) {
        return "  " + rule + " was not asked";
    }

    private static String lines(Stream<Stream<String>> parts) {
        return parts.flatMap(Function.identity()).collect(Collectors.joining("\n"));
    }

    private String judged() {
        Summary summary = report.getSummary();
        return "  " + report.getVerdict() + " in " + report.getDivision().orElse("no place") + " on "
                + report.getAsOf().map(Object::toString).orElse("no day") + ": " + summary.getMet() + " met, "
                + summary.getBreached() + " breached, " + summary.getUndetermined() + " undetermined, "
                + summary.getNotApplicable() + " not applicable";
    }

    private List<Outcome> breaches() {
        List<Outcome> breaches = new ArrayList<>(report.breaches());
        breaches.sort(Comparator.comparing(outcome -> outcome.getSeverity().orElse(Severity.INFO)));
        return breaches;
    }

    /** What lacks a fact before what an inspection alone can tell. */
    private List<Outcome> open() {
        List<Outcome> open = new ArrayList<>(report.undetermined());
        open.sort(Comparator.comparing(outcome -> outcome.getMissing().isEmpty()));
        return open;
    }

    private List<Outcome> answers(String rule) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getRule().value().equals(rule))
                .sorted(Comparator.comparing(outcome -> outcome.getOutcome() == OutcomeType.NOT_APPLICABLE))
                .toList();
    }

    private static List<Outcome> without(List<Outcome> outcomes, String rule) {
        return outcomes.stream()
                .filter(outcome -> !outcome.getRule().value().equals(rule))
                .toList();
    }

    private static <T> Stream<String> some(List<T> all, int most, String one, String many, Function<T, String> line) {
        int more = all.size() - most;
        return Stream.concat(
                all.stream().limit(most).map(line),
                more > 0 ? Stream.of("  and " + more + " more " + (more == 1 ? one : many)) : Stream.of());
    }

    private static String line(Outcome outcome) {
        return "  " + outcome.getOutcome()
                + outcome.getSeverity().map(severity -> " " + severity).orElse("")
                + " " + outcome.getRule() + " at " + pointer(outcome.getPointer())
                + (outcome.getMissing().isEmpty() ? "" : ", missing " + missing(outcome.getMissing()))
                + outcome.getMessage()
                        .map(text -> ": " + text.in(Locale.CHINESE))
                        .orElse("");
    }

    private static String missing(List<String> pointers) {
        int more = pointers.size() - POINTERS;
        return pointers.stream().limit(POINTERS).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String line(StructureFinding finding) {
        return "  " + finding.getSeverity() + " " + finding.getCode() + " at " + pointer(finding.getPointer()) + ": "
                + finding.getMessage().in(Locale.CHINESE);
    }

    private static String pointer(String pointer) {
        return pointer.isEmpty() ? "the whole document" : pointer;
    }
}
