package org.tuoyu.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.finding.ComparedFinding;
import org.tuoyu.finding.Comparison;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.RouteResult;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.policy.Text;
import org.tuoyu.validation.fact.FactPlace;

/** The part of the page that shows one report. */
final class HtmlRecord {

    private final Markup html;

    HtmlRecord(Markup html) {
        this.html = html;
    }

    void write(Report report, boolean readable) {
        String verdict = readable ? report.getVerdict().name() : Phrase.UNREADABLE.name();
        html.raw("<article class=\"").text(verdict).raw("\">\n<h2>");
        title(report.getInput());
        html.raw(" <span class=\"badge\">").both(Phrase.valueOf(verdict)).raw("</span></h2>\n");
        digest(report.getInput());
        report.getSummary()
                .getNotListed()
                .forEach(left -> html.raw("<p class=\"note\">")
                        .both(PlaceWords.notListed(left))
                        .raw("</p>\n"));
        structure(report.getStructure());
        outcomes(Phrase.BREACHES, report.breaches());
        new HtmlAmounts(html).write(report.getSubsidies());
        targets(report.getTargets());
        undetermined(report);
        FillIn.of(report)
                .ifPresent(words -> html.raw("<p class=\"note\">").both(words).raw("</p>\n"));
        routes(report.getRoutes());
        report.getComparison().ifPresent(this::comparison);
        html.raw("</article>\n");
    }

    private void title(InputStamp input) {
        if (input.getName().isEmpty()) {
            html.both(Phrase.ALL_RECORDS);
        }
        html.text(input.getName().orElse(""));
        if (input.getRecord().isPresent()) {
            html.raw(" ")
                    .both(
                            Phrase.RECORD,
                            input.getRecord().get(),
                            input.getLine().orElse(0));
        }
        input.getKey().ifPresent(key -> html.raw(" ").code(key));
    }

    private void digest(InputStamp input) {
        input.getSha256()
                .ifPresent(digest -> html.raw("<p class=\"note\">")
                        .both(Phrase.DIGEST)
                        .raw(" ")
                        .code("sha256:" + digest)
                        .raw("</p>\n"));
    }

    private void heading(Phrase title, int count) {
        html.raw("<h3>")
                .both(title)
                .raw(" <span class=\"count\">")
                .text(Integer.toString(count))
                .raw("</span></h3>\n");
    }

    private void structure(List<StructureFinding> findings) {
        FaultsOfForm form = FaultsOfForm.of(findings);
        if (!form.faults().isEmpty()) {
            heading(Phrase.STRUCTURE, form.faults().size());
            form.faults().forEach(this::structure);
        }
        if (!form.assumed().isEmpty()) {
            html.raw("<details><summary>")
                    .both(Phrase.ASSUMED)
                    .raw(" <span class=\"count\">")
                    .text(Integer.toString(form.assumed().size()))
                    .raw("</span></summary>\n");
            form.assumed().forEach(this::structure);
            html.raw("</details>\n");
        }
    }

    private void structure(StructureFinding finding) {
        html.raw("<div class=\"entry ").raw(finding.getSeverity().name()).raw("\"><p class=\"message\">");
        level(finding.getSeverity());
        html.both(finding.getMessage()).raw("</p><dl>");
        html.place(finding.getCell(), finding.getPointer(), finding.getLine(), finding.getColumn());
        html.definition(Phrase.CODE, () -> html.code(finding.getCode())).raw("</dl></div>\n");
    }

    private void level(Severity severity) {
        html.raw("<span class=\"level\">").both(Phrase.valueOf(severity.name())).raw("</span>");
    }

    private void outcomes(Phrase title, List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        heading(title, outcomes.size());
        outcomes.stream()
                .sorted(java.util.Comparator.comparing(
                        outcome -> outcome.getSeverity().orElse(Severity.INFO)))
                .forEach(this::outcome);
    }

    /** What cannot be told: first what has no cause among the faults of form, then what has. */
    private void undetermined(Report report) {
        List<Outcome> open = report.undetermined();
        if (open.isEmpty()) {
            return;
        }
        heading(Phrase.OPEN, open.size());
        html.raw("<details")
                .raw(open.size() <= 12 ? " open" : "")
                .raw("><summary>")
                .both(Phrase.OPEN_NOTE)
                .raw("</summary>\n");
        open.stream().filter(outcome -> outcome.getCause().isEmpty()).forEach(this::outcome);
        open.stream().filter(outcome -> outcome.getCause().isPresent()).forEach(this::outcome);
        html.raw("</details>\n");
    }

    private void outcome(Outcome outcome) {
        boolean breached = outcome.getOutcome() == OutcomeType.BREACHED;
        String tone = breached ? outcome.getSeverity().orElse(Severity.INFO).name() : "open";
        html.raw("<div class=\"entry ")
                .raw(tone)
                .raw(outcome.getWaiver().isPresent() ? " waived" : "")
                .raw("\"><p class=\"message\">");
        if (breached) {
            level(outcome.getSeverity().orElse(Severity.INFO));
        } else if (outcome.getSeverity().filter(Severity.ERROR::equals).isPresent()) {
            html.raw("<span class=\"level\">").both(Phrase.MANDATORY).raw("</span>");
        }
        String rule = outcome.getRule().toString();
        html.both(outcome.getMessage().orElse(Text.of(rule, rule))).raw("</p><dl>");
        details(outcome, breached);
        html.raw("</dl></div>\n");
    }

    private void details(Outcome outcome, boolean breached) {
        outcome.getCause()
                .ifPresent(cause -> html.definition(
                        Phrase.CAUSE,
                        () -> html.both(Phrase.CAUSED_BY)
                                .raw(" ")
                                .both(FactPlace.of(cause).words())));
        Optional<Text> remedy = breached ? outcome.getRemedy() : Optional.empty();
        remedy.ifPresent(words -> html.definition(Phrase.REMEDY, () -> html.both(words)));
        html.definition(Phrase.BASIS, () -> html.clauses(outcome.getClauses()));
        if (outcome.getExpected().isPresent() && outcome.getActual().isPresent()) {
            Text expected = Measures.words(outcome.getExpected().get(), outcome.getPointer());
            Text actual = Measures.words(outcome.getActual().get(), outcome.getPointer());
            html.definition(
                    Phrase.ACTUAL,
                    () -> html.both(Text.of(
                            Phrase.ACTUAL_WORDS.in(Locale.CHINESE, actual.zh(), expected.zh()),
                            Phrase.ACTUAL_WORDS.in(Locale.ENGLISH, actual.en(), expected.en()))));
        }
        if (outcome.getExpected().isEmpty() && outcome.getActual().isPresent()) {
            html.definition(
                    Phrase.STATED,
                    () -> html.both(Measures.words(outcome.getActual().get(), outcome.getPointer())));
        }
        html.missing(outcome.getMissing(), outcome.getMessage().orElse(Text.of("", "")));
        html.readings(outcome.getReadings());
        outcome.getWaiver()
                .ifPresent(waiver -> html.definition(
                        Phrase.WAIVER,
                        () -> html.both(Text.of(
                                Phrase.waiver(waiver, Locale.CHINESE), Phrase.waiver(waiver, Locale.ENGLISH)))));
        outcome.getSubject().ifPresent(subject -> html.definition(Phrase.SUBJECT, () -> html.text(subject)));
        html.place(
                outcome.getCell(),
                outcome.getPointer(),
                outcome.getLine().orElse(0),
                outcome.getColumn().orElse(0));
    }

    private void targets(List<TargetResult> targets) {
        if (targets.isEmpty()) {
            return;
        }
        heading(Phrase.TARGETS, targets.size());
        targets.forEach(target -> new HtmlTarget(html).write(target));
    }

    private void routes(List<RouteResult> routes) {
        if (routes.isEmpty()) {
            return;
        }
        heading(Phrase.ROUTES, routes.size());
        html.tableHead(3, Phrase.DUTY, Phrase.BODY, Phrase.BASIS);
        for (RouteResult route : routes) {
            html.row(
                    html.cell(() -> html.both(Codes.duty(route.getDuty()))),
                    html.cell(() -> html.both(route.getName())),
                    html.cell(() -> html.clauses(route.getClauses())));
        }
        html.tableEnd();
    }

    private void comparison(Comparison comparison) {
        html.raw("<h3>")
                .both(Phrase.AGAINST)
                .raw("</h3><p class=\"note\">")
                .both(
                        Phrase.AGAINST_COUNTS,
                        comparison.getFixed().size(),
                        comparison.getAdded().size(),
                        comparison.getRemaining().size());
        html.raw("</p>\n");
        html.tableHead(3, Phrase.STATE, Phrase.CODE, Phrase.MESSAGE);
        compared(Phrase.FIXED, comparison.getFixed());
        compared(Phrase.ADDED, comparison.getAdded());
        compared(Phrase.REMAINING, comparison.getRemaining());
        html.tableEnd();
    }

    private void compared(Phrase state, List<ComparedFinding> findings) {
        for (ComparedFinding finding : findings) {
            html.row(
                    html.cell(() -> html.both(state)),
                    html.cell(() -> html.code(finding.getCode())),
                    html.cell(() -> html.both(finding.getMessage().orElse(Text.of("", "")))));
        }
    }
}
