package org.tuoyu.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.policy.Text;
import org.tuoyu.spreadsheet.MarkedWorkbook;
import org.tuoyu.spreadsheet.MarkedWorkbook.Mark;
import org.tuoyu.spreadsheet.TableReader;
import org.tuoyu.validation.fact.FactPlace;

/** A copy of the workbook that was checked, with every finding marked where it stands. For one workbook. */
final class WorkbookOutput implements ReportOutput {

    private final OutputStream out;
    private final Look look;
    private boolean written;

    WorkbookOutput(OutputStream out, Look look) {
        this.out = out;
        this.look = look;
    }

    @Override
    public void accept(Report report, boolean readable) throws IOException {
        Optional<byte[]> original = original(report);
        if (written || original.isEmpty()) {
            throw new UsageException(
                    "--format xlsx 只接受一个工作簿，在其副本上标注", "--format xlsx takes one workbook and marks a copy of it");
        }
        written = true;
        MarkedWorkbook.write(original.get(), marks(report), out);
    }

    private static Optional<byte[]> original(Report report) throws IOException {
        if (report.getInput().getName().isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(report.getInput().getName().get());
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return TableReader.isWorkbook(bytes) ? Optional.of(bytes) : Optional.empty();
    }

    /** What is wrong first, then what could not be told, then what was assumed. */
    private List<Mark> marks(Report report) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> remarks = new ArrayList<>();
        for (StructureFinding finding : report.getStructure()) {
            Mark mark = new Mark(
                    finding.getCell(),
                    finding.getSeverity(),
                    finding.getMessage().in(look.locale()),
                    "",
                    "");
            (finding.getSeverity() == Severity.INFO ? remarks : marks).add(mark);
        }
        report.breaches().forEach(outcome -> marks.add(mark(report, outcome)));
        report.getSubsidies().stream()
                .filter(SubsidyResult::callsForCorrection)
                .forEach(claim -> marks.add(mark(report, claim)));
        report.undetermined().forEach(outcome -> marks.add(mark(report, outcome)));
        marks.addAll(remarks);
        return marks;
    }

    private Mark mark(Report report, Outcome outcome) {
        boolean breached = outcome.getOutcome() == OutcomeType.BREACHED;
        Severity severity = outcome.getSeverity()
                .map(grave -> breached || grave != Severity.ERROR ? grave : Severity.WARNING)
                .orElse(Severity.INFO);
        Locale locale = look.locale();
        return new Mark(
                outcome.getCell(),
                severity,
                (breached ? "" : Phrase.OPEN.in(locale) + (look.chinese() ? "：" : ": "))
                        + outcome.getMessage().map(text -> text.in(locale)).orElse(""),
                outcome.getClauses().stream()
                        .map(clause -> look.citations().cite(clause, locale))
                        .collect(Collectors.joining(look.chinese() ? "；" : "; ")),
                remedy(report, outcome).in(locale));
    }

    /** What to do: correct the fault of form that keeps it from being told, state what is missing, or what the rule says. */
    private static Text remedy(Report report, Outcome outcome) {
        Text none = Text.of("", "");
        return outcome.getCause()
                .map(cause -> FactPlace.of(cause).words())
                .map(place -> Text.of(
                        "先改正“" + place.zh() + "”的填报格式问题", "correct the fault of form there first: " + place.en()))
                .or(() -> FillIn.of(report, outcome).map(Phrase::text))
                .or(outcome::getRemedy)
                .orElse(none);
    }

    /** A claim of too much, or one that cannot be judged. */
    private Mark mark(Report report, SubsidyResult claim) {
        return new Mark(
                claim.getCell(),
                claim.claimsTooMuch() ? Severity.ERROR : Severity.WARNING,
                claim.getMessage().in(look.locale()),
                look.citations().cite(claim.getClause(), look.locale()),
                FillIn.of(report, claim).map(words -> words.in(look.locale())).orElse(""));
    }

    @Override
    public void finish(Tally tally) {}
}
