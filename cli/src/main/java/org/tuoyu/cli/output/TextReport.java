package org.tuoyu.cli.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.quantity.Yuan;

/** A report as text for the head of an institution: what is wrong first, then the money, then what cannot be told. */
public final class TextReport {

    private final StringBuilder out = new StringBuilder();
    private final Locale locale;
    private final Citations citations;

    public TextReport(Locale locale, Citations citations) {
        this.locale = locale;
        this.citations = citations;
    }

    /** The whole text, lines ended by LF. */
    public static String of(Report report, boolean readable, Locale locale, Citations citations) {
        TextReport text = new TextReport(locale, citations);
        text.head(report, readable);
        text.structure(report.getStructure());
        text.outcomes(Phrase.BREACHES, report, OutcomeType.BREACHED);
        text.subsidies(report.getSubsidies());
        text.targets(report.getTargets());
        text.outcomes(Phrase.OPEN, report, OutcomeType.UNDETERMINED);
        text.foot(report, readable);
        return text.out.toString();
    }

    private void head(Report report, boolean readable) {
        line(report.getInput().getName().orElse("-"));
        Phrase verdict = readable ? Phrase.valueOf(report.getVerdict().name()) : Phrase.UNREADABLE;
        line(Phrase.CONCLUSION.in(locale) + (chinese() ? "：" : ": ") + verdict.in(locale));
        if (readable) {
            line(Phrase.COUNTS.in(
                    locale,
                    report.getSummary().getMet(),
                    report.getSummary().getBreached(),
                    report.getSummary().getUndetermined(),
                    report.getSummary().getNotApplicable()));
        }
    }

    private void structure(List<StructureFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        section(Phrase.STRUCTURE, findings.size());
        int number = 0;
        for (StructureFinding finding : findings) {
            number++;
            item(number, severity(finding.getSeverity()), finding.getMessage().in(locale));
            String place = place(finding.getPointer(), finding.getLine(), finding.getColumn());
            details(Phrase.PLACE, place.isEmpty() ? List.of() : List.of(place));
        }
    }

    private void outcomes(Phrase title, Report report, OutcomeType type) {
        List<Outcome> chosen = report.getOutcomes().stream()
                .filter(outcome -> outcome.getOutcome() == type)
                .sorted(java.util.Comparator.comparing(
                        outcome -> outcome.getSeverity().orElse(Severity.INFO)))
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        section(title, chosen.size());
        int number = 0;
        for (Outcome outcome : chosen) {
            number++;
            outcome(number, outcome);
        }
    }

    private void outcome(int number, Outcome outcome) {
        String words = outcome.getMessage()
                .map(text -> text.in(locale))
                .orElse(outcome.getRule().toString());
        item(number, mark(outcome), words);
        outcome.getRemedy()
                .filter(remedy -> outcome.getOutcome() == OutcomeType.BREACHED)
                .ifPresent(remedy -> detail(Phrase.REMEDY, remedy.in(locale)));
        details(Phrase.BASIS, cited(outcome.getClauses()));
        details(Phrase.MISSING, outcome.getMissing());
        details(Phrase.READINGS, shortened(outcome.getReadings()));
        if (outcome.getOutcome() == OutcomeType.BREACHED) {
            detail(
                    Phrase.PLACE,
                    place(
                            outcome.getPointer(),
                            outcome.getLine().orElse(0),
                            outcome.getColumn().orElse(0)));
        }
    }

    /** How grave a breach is; of what could not be told, whether it stands in the way. */
    private String mark(Outcome outcome) {
        if (outcome.getOutcome() == OutcomeType.BREACHED) {
            return outcome.getSeverity().map(this::severity).orElse("");
        }
        boolean mandatory = outcome.getSeverity().filter(Severity.ERROR::equals).isPresent();
        return mandatory ? Phrase.MANDATORY.in(locale) : "";
    }

    /** Prints the amounts, as the verb {@code subsidy} does too. */
    public void subsidies(List<SubsidyResult> results) {
        if (results.isEmpty()) {
            return;
        }
        section(Phrase.AMOUNTS, results.size());
        int number = 0;
        for (SubsidyResult result : results) {
            number++;
            subsidy(number, result);
        }
    }

    private void subsidy(int number, SubsidyResult result) {
        item(number, amount(result), result.getMessage().in(locale));
        result.getFormula().ifPresent(formula -> detail(Phrase.FORMULA, formula.in(locale)));
        details(Phrase.BASIS, cited(result.getClause(), result.getBasis()));
        details(Phrase.MISSING, result.getMissing());
        details(Phrase.READINGS, shortened(result.getReadings()));
    }

    private String amount(SubsidyResult result) {
        String words = status(result);
        return result.getClaimed()
                .map(claimed -> words + comma() + claimed(result, claimed))
                .orElse(words);
    }

    private String status(SubsidyResult result) {
        if (result.getStatus() == AmountStatus.OWED) {
            return result.getAmount()
                    .map(amount -> Phrase.OWED.in(locale, amount))
                    .orElseGet(() -> Phrase.GRANTED.in(locale));
        }
        if (result.getStatus() == AmountStatus.SIMULATED) {
            return result.getAmount()
                    .map(amount -> Phrase.SIMULATED.in(locale, amount))
                    .orElseGet(() -> Phrase.PROPOSED.in(locale));
        }
        return Phrase.valueOf(result.getStatus().name()).in(locale);
    }

    private String claimed(SubsidyResult result, Yuan claimed) {
        String words = Phrase.CLAIMED.in(locale, claimed);
        boolean owed = result.getStatus() == AmountStatus.OWED;
        int sign = owed ? result.getAmount().map(claimed::compareTo).orElse(0) : 0;
        if (sign == 0) {
            return words;
        }
        Yuan amount = result.getAmount().orElseThrow();
        return words
                + comma()
                + (sign > 0
                        ? Phrase.OVER.in(locale, claimed.minus(amount))
                        : Phrase.UNDER.in(locale, amount.minus(claimed)));
    }

    private void targets(List<TargetResult> results) {
        if (results.isEmpty()) {
            return;
        }
        section(Phrase.TARGETS, results.size());
        int number = 0;
        for (TargetResult result : results) {
            number++;
            item(number, "", result.getMessage().in(locale));
            details(Phrase.BASIS, List.of(citations.cite(result.getClause(), locale)));
            details(Phrase.MISSING, result.getMissing());
        }
    }

    /** What the report rests on; no place and no day where nothing was judged. */
    private void foot(Report report, boolean readable) {
        line("");
        boolean judged = readable || !report.getOutcomes().isEmpty();
        String applied = report.getDivision() + "  " + Phrase.AS_OF.in(locale) + " " + report.getAsOf() + "  ";
        if (report.getRulebook().isDrafts()) {
            line(Phrase.DRAFT.in(locale));
        }
        line((judged ? applied : "") + Phrase.RULEBOOK.in(locale) + " "
                + report.getRulebook().getVersion());
        for (Map.Entry<String, String> option :
                report.getRulebook().getOptions().entrySet()) {
            line(Phrase.READINGS.in(locale) + " " + option.getKey() + "=" + option.getValue());
        }
    }

    private List<String> cited(List<ClauseId> clauses) {
        return clauses.stream().map(clause -> citations.cite(clause, locale)).toList();
    }

    private List<String> cited(ClauseId first, List<ClauseId> further) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), further.stream())
                .map(clause -> citations.cite(clause, locale))
                .toList();
    }

    /** Readings without the name of their document; the JSON report has them whole. */
    private static List<String> shortened(List<String> readings) {
        return readings.stream()
                .map(reading -> reading.substring(reading.lastIndexOf('/') + 1))
                .toList();
    }

    private String place(String pointer, int line, int column) {
        return line == 0
                ? pointer
                : pointer + (chinese() ? "（" : " (") + Phrase.LINE.in(locale, line, column) + (chinese() ? "）" : ")");
    }

    private String severity(Severity severity) {
        return Phrase.valueOf(severity.name()).in(locale);
    }

    private void section(Phrase title, int count) {
        line("");
        line(title.in(locale) + (chinese() ? "（" + count + "）" : " (" + count + ")"));
    }

    private void item(int number, String mark, String words) {
        String lead = mark.isEmpty() ? "" : mark + (chinese() ? "　" : "  ");
        line("  " + number + ". " + lead + words);
    }

    private void details(Phrase title, List<String> words) {
        if (!words.isEmpty()) {
            detail(title, String.join(chinese() ? "；" : "; ", words));
        }
    }

    private void detail(Phrase title, String words) {
        line("     " + title.in(locale) + (chinese() ? "：" : ": ") + words);
    }

    private String comma() {
        return chinese() ? "，" : ", ";
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    /** What was printed so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
