package org.tuoyu.cli.output;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.ComparedFinding;
import org.tuoyu.finding.Comparison;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.PackStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.Summary;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;

/** A report as text for the head of an institution: what is wrong first, then the money, then what cannot be told. */
public final class TextReport {

    /** So many rules that one fault of form explains are listed one by one. */
    private static final int FEW = 5;

    private static final int MOST_ASSUMED = 20;

    private final TextCanvas canvas;
    private final ReadingNotes readings;
    private final Locale locale;
    private final Citations citations;
    private final Map<String, Integer> faults = new HashMap<>();
    private boolean shown;

    /**
     * Begins a text.
     *
     * @param look how the user wants it
     */
    public TextReport(Look look) {
        this(look, new ReadingNotes(look));
    }

    private TextReport(Look look, ReadingNotes readings) {
        this.readings = readings;
        this.canvas = new TextCanvas(look);
        this.locale = look.locale();
        this.citations = look.citations();
    }

    /**
     * The whole text, lines ended by LF.
     *
     * @param report what to print
     * @param readable whether its input could be read to the end
     * @param look how the user wants it
     * @return the text
     */
    public static String of(Report report, boolean readable, Look look) {
        ReadingNotes readings = new ReadingNotes(look);
        TextReport text = of(report, readable, look, readings);
        readings.print(text.canvas);
        return text.toString();
    }

    /** One of several texts that share what is said of readings at the end. */
    static TextReport of(Report report, boolean readable, Look look, ReadingNotes readings) {
        TextReport text = new TextReport(look, readings);
        text.shown = report.getValuesShown().orElse(false);
        text.head(report, readable);
        FaultsOfForm form = FaultsOfForm.of(report.getStructure());
        text.structure(form.faults());
        text.outcomes(Phrase.BREACHES, report.breaches());
        text.subsidies(report.getSubsidies());
        text.targets(report.getTargets());
        text.outcomes(Phrase.OPEN, report.undetermined());
        FillIn.of(report).ifPresent(text::fillIn);
        text.assumed(form.assumed());
        report.getComparison().ifPresent(text::comparison);
        text.foot(report);
        return text;
    }

    private void head(Report report, boolean readable) {
        InputStamp input = report.getInput();
        String name = input.getName().orElse(Phrase.ALL_RECORDS.in(locale));
        String record = input.getRecord()
                .map(number ->
                        "  " + Phrase.RECORD.in(locale, number, input.getLine().orElse(0)) + "  "
                                + input.getKey().orElse(""))
                .orElse("");
        canvas.line((name + record).stripTrailing());
        if (input.getSha256().isEmpty() && report.getOutcomes().isEmpty() && readable) {
            return;
        }
        Phrase verdict = readable ? Phrase.valueOf(report.getVerdict().name()) : Phrase.UNREADABLE;
        Paint paint = readable ? Paint.of(report.getVerdict()) : Paint.RED;
        canvas.line(Phrase.CONCLUSION.in(locale)
                + canvas.colon()
                + paint.over(verdict.in(locale), canvas.look().colour()));
        if (readable) {
            counts(report.getSummary());
        }
    }

    private void counts(Summary summary) {
        String counts = Phrase.COUNTS.in(
                locale, summary.getMet(), summary.getBreached(), summary.getUndetermined(), summary.getNotApplicable());
        canvas.line(summary.getWaived()
                .map(waived -> counts + canvas.comma() + Phrase.WAIVED_COUNT.in(locale, waived))
                .orElse(counts));
        summary.getNotListed()
                .forEach(left -> canvas.line(PlaceWords.notListed(left).in(locale)));
    }

    private void structure(List<StructureFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        canvas.section(Phrase.STRUCTURE, findings.size());
        int number = 0;
        for (StructureFinding finding : findings) {
            number++;
            faults.putIfAbsent(finding.getPointer(), number);
            canvas.item(
                    number,
                    Paint.of(finding.getSeverity()),
                    severity(finding.getSeverity()),
                    finding.getMessage().in(locale));
            String place = PlaceWords.of(finding, locale);
            canvas.details(Phrase.PLACE, place.isEmpty() ? List.of() : List.of(place));
        }
    }

    /** How cells were taken: some to see whether it was meant so, the rest counted. */
    private void assumed(List<StructureFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        canvas.section(Phrase.ASSUMED, findings.size());
        int number = 0;
        for (StructureFinding finding : findings.subList(0, Math.min(MOST_ASSUMED, findings.size()))) {
            number++;
            canvas.item(
                    number,
                    Paint.NONE,
                    "",
                    PlaceWords.of(finding, locale)
                            + canvas.colon()
                            + finding.getMessage().in(locale));
        }
        if (findings.size() > MOST_ASSUMED) {
            canvas.line("  " + Phrase.MORE.in(locale, findings.size() - MOST_ASSUMED));
        }
    }

    /** The gravest first; what a fault of form explains comes last. */
    private void outcomes(Phrase title, List<Outcome> outcomes) {
        List<Outcome> chosen = outcomes.stream()
                .sorted(Comparator.comparing(
                                (Outcome outcome) -> outcome.getCause().isPresent())
                        .thenComparing(outcome -> outcome.getSeverity().orElse(Severity.INFO)))
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        Map<Integer, Integer> explained = explained(chosen);
        canvas.section(title, chosen.size());
        int number = 0;
        for (Outcome outcome : chosen) {
            if (!explained.containsKey(fault(outcome))) {
                number++;
                outcome(number, outcome);
            }
        }
        explained.forEach((fault, rules) -> canvas.line("  " + Phrase.CAUSED_MANY.in(locale, fault, rules)));
    }

    /** The faults of form that explain more than a few of some outcomes, each with their number. */
    private Map<Integer, Integer> explained(List<Outcome> outcomes) {
        Map<Integer, Integer> rules = new TreeMap<>();
        outcomes.forEach(outcome -> rules.merge(fault(outcome), 1, Integer::sum));
        rules.keySet().remove(0);
        rules.values().removeIf(number -> number <= FEW);
        return rules;
    }

    /** The number of the fault of form that explains an outcome; 0 when none does. */
    private int fault(Outcome outcome) {
        return outcome.getCause().map(faults::get).orElse(0);
    }

    private void outcome(int number, Outcome outcome) {
        String words = outcome.getMessage()
                .map(text -> text.in(locale))
                .orElse(outcome.getRule().toString());
        canvas.item(number, outcome.getSeverity().map(Paint::of).orElse(Paint.NONE), mark(outcome), words);
        outcome.getCause()
                .map(faults::get)
                .ifPresent(fault -> canvas.detail(Phrase.CAUSE, Phrase.CAUSED.in(locale, fault)));
        if (shown && outcome.getActual().isPresent()) {
            canvas.detail(
                    Phrase.STATED,
                    Measures.words(outcome.getActual().get(), outcome.getPointer())
                            .in(locale));
        }
        outcome.getRemedy()
                .filter(remedy -> outcome.getOutcome() == OutcomeType.BREACHED)
                .ifPresent(remedy -> canvas.detail(Phrase.REMEDY, remedy.in(locale)));
        canvas.details(Phrase.BASIS, cited(outcome.getClauses()));
        canvas.details(
                Phrase.MISSING,
                PlaceWords.missing(outcome.getMissing(), outcome.getMessage().orElse(Text.of("", "")), locale));
        canvas.details(Phrase.READINGS, readings.beside(outcome.getReadings()));
        outcome.getWaiver().ifPresent(waiver -> canvas.detail(Phrase.WAIVER, Phrase.waiver(waiver, locale)));
        if (outcome.getOutcome() == OutcomeType.BREACHED) {
            canvas.detail(Phrase.PLACE, PlaceWords.of(outcome, locale));
        }
    }

    private void fillIn(Phrase words) {
        canvas.line("  " + Phrase.REMEDY.in(locale) + canvas.colon() + words.in(locale));
    }

    private void comparison(Comparison comparison) {
        canvas.line("");
        canvas.line(
                Paint.BOLD,
                Phrase.AGAINST.in(locale)
                        + canvas.colon()
                        + Phrase.AGAINST_COUNTS.in(
                                locale,
                                comparison.getFixed().size(),
                                comparison.getAdded().size(),
                                comparison.getRemaining().size()));
        compared(Phrase.FIXED, Paint.GREEN, comparison.getFixed());
        compared(Phrase.ADDED, Paint.RED, comparison.getAdded());
        compared(Phrase.REMAINING, Paint.NONE, comparison.getRemaining());
    }

    private void compared(Phrase mark, Paint paint, List<ComparedFinding> findings) {
        int number = 0;
        for (ComparedFinding finding : findings) {
            number++;
            canvas.item(
                    number,
                    paint,
                    mark.in(locale),
                    finding.getMessage().map(text -> text.in(locale)).orElse(finding.getCode()));
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
        canvas.section(Phrase.AMOUNTS, results.size());
        boolean subjects = differ(results, SubsidyResult::getSubject);
        boolean periods = differ(results, SubsidyResult::getPeriod);
        int number = 0;
        for (SubsidyResult result : results) {
            number++;
            subsidy(number, result);
            canvas.details(
                    Phrase.GRANTED_TO,
                    Stream.concat(
                                    result.getSubject().filter(unused -> subjects).stream(),
                                    result.getPeriod().filter(unused -> periods).stream())
                            .toList());
        }
    }

    /** Prints what is owed in all, in yuan. */
    public void total(String owed) {
        canvas.line("");
        canvas.line(Phrase.TOTAL.in(locale, owed));
    }

    private static boolean differ(List<SubsidyResult> results, Function<SubsidyResult, Optional<String>> what) {
        return results.stream().map(what).distinct().count() > 1;
    }

    private void subsidy(int number, SubsidyResult result) {
        canvas.item(number, Paint.NONE, amount(result), result.getMessage().in(locale));
        result.getFormula().ifPresent(formula -> canvas.detail(Phrase.FORMULA, formula.in(locale)));
        canvas.details(Phrase.BASIS, cited(result.getClause(), result.getBasis()));
        canvas.details(Phrase.MISSING, PlaceWords.missing(result.getMissing(), result.getMessage(), locale));
        canvas.details(Phrase.READINGS, readings.beside(result.getReadings()));
        if (result.callsForCorrection()) {
            canvas.detail(Phrase.PLACE, PlaceWords.of(result, locale));
        }
    }

    private String amount(SubsidyResult result) {
        String words = status(result);
        return result.getClaimed()
                .map(claimed -> words + canvas.comma() + claimed(result, claimed))
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
        return Phrase.status(result).in(locale);
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
                + canvas.comma()
                + (sign > 0
                        ? Phrase.OVER.in(locale, claimed.minus(amount))
                        : Phrase.UNDER.in(locale, amount.minus(claimed)));
    }

    private void targets(List<TargetResult> results) {
        if (results.isEmpty()) {
            return;
        }
        canvas.section(Phrase.TARGETS, results.size());
        int number = 0;
        for (TargetResult result : results) {
            number++;
            canvas.item(number, Paint.NONE, "", result.getMessage().in(locale));
            canvas.details(Phrase.BASIS, List.of(citations.cite(result.getClause(), locale)));
            canvas.details(Phrase.MISSING, PlaceWords.missing(result.getMissing(), result.getMessage(), locale));
            canvas.details(Phrase.READINGS, readings.beside(result.getReadings()));
        }
    }

    /** Prints the readings to which what was printed refers; to be called last. */
    public void readings() {
        readings.print(canvas);
    }

    /** What the report rests on; no place and no day where nothing was judged. */
    private void foot(Report report) {
        canvas.line("");
        boolean judged = report.getAsOf().isPresent();
        String applied = report.getDivision().map(code -> code + "  ").orElse("")
                + report.getAsOf()
                        .map(day -> Phrase.AS_OF.in(locale) + " " + day + "  ")
                        .orElse("");
        if (report.getValuesShown().orElse(false)) {
            canvas.line(Paint.YELLOW, Phrase.VALUES_SHOWN.in(locale));
        }
        if (report.getRulebook().isDrafts()) {
            canvas.line(Phrase.DRAFT.in(locale));
        }
        canvas.line(applied + Phrase.RULEBOOK.in(locale) + " "
                + report.getRulebook().getVersion());
        report.getInput().getSha256().ifPresent(digest -> canvas.line(Phrase.DIGEST.in(locale) + " sha256:" + digest));
        if (judged && report.getInput().getRecord().isEmpty()) {
            canvas.line(packs(report.getRulebook().getPacks(), locale));
        }
        for (Map.Entry<String, String> option :
                report.getRulebook().getOptions().entrySet()) {
            canvas.line(Phrase.READINGS.in(locale)
                    + canvas.colon()
                    + citations
                            .reading(option.getKey() + "=" + option.getValue())
                            .in(locale));
        }
    }

    /** How many packs there are, and one digest of all of them; the JSON report has each. */
    static String packs(List<PackStamp> packs, Locale locale) {
        return Phrase.PACKS_LINE.in(locale, packs.size(), PackDigest.of(packs));
    }

    private List<String> cited(List<ClauseId> clauses) {
        return clauses.stream().map(clause -> citations.cite(clause, locale)).toList();
    }

    private List<String> cited(ClauseId first, List<ClauseId> further) {
        return Stream.concat(Stream.of(first), further.stream())
                .map(clause -> citations.cite(clause, locale))
                .toList();
    }

    private String severity(Severity severity) {
        return Phrase.valueOf(severity.name()).in(locale);
    }

    /** What was printed so far. */
    @Override
    public String toString() {
        return canvas.toString();
    }
}
