package org.tuoyu.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.policy.Text;
import org.tuoyu.quantity.Yuan;

/**
 * One finding a row, after RFC 4180: every cell quoted, rows ended by CR LF. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe. A record without findings has one row, so that none is missing.
 */
final class CsvOutput implements ReportOutput {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String FORMULA = "=+-@\t\r\n";

    private final OutputStream out;
    private final Look look;

    CsvOutput(OutputStream out, Look look) throws IOException {
        this.out = out;
        this.look = look;
        if (look.mark()) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        }
        row(List.of(Phrase.CSV_COLUMNS.in(look.locale()).split(",")));
    }

    @Override
    public void accept(Report report, boolean readable) throws IOException {
        String verdict = (readable ? Phrase.valueOf(report.getVerdict().name()) : Phrase.UNREADABLE).in(look.locale());
        Row row = new Row(report, verdict);
        int before = rows;
        for (StructureFinding finding : report.getStructure()) {
            row.structure(finding);
        }
        for (Outcome outcome : report.breaches()) {
            row.outcome(Phrase.BREACHES, outcome);
        }
        for (Outcome outcome : report.undetermined()) {
            row.outcome(Phrase.OPEN, outcome);
        }
        for (SubsidyResult result : report.getSubsidies()) {
            row.subsidy(result);
        }
        for (TargetResult result : report.getTargets()) {
            row.target(result);
        }
        if (rows == before && report.getInput().getName().isPresent()) {
            row.write("", "", "", "", "", "", "", "", "", "", "", "", "", "");
        }
    }

    private int rows;

    private void row(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.length() == 0 ? "\"" : ",\"")
                    .append(safe(cell).replace("\"", "\"\""))
                    .append('"');
        }
        out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        rows++;
    }

    /** The cell, made harmless if a spreadsheet would run it. */
    static String safe(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    @Override
    public void finish(Tally tally) {}

    /** Writes the rows of one report. */
    private final class Row {

        private final Report report;
        private final String verdict;

        Row(Report report, String verdict) {
            this.report = report;
            this.verdict = verdict;
        }

        void structure(StructureFinding finding) throws IOException {
            write(
                    Phrase.STRUCTURE.in(look.locale()),
                    Phrase.valueOf(finding.getSeverity().name()).in(look.locale()),
                    finding.getCode(),
                    "",
                    finding.getPointer(),
                    line(finding.getCell(), finding.getLine()),
                    column(finding.getCell(), finding.getColumn()),
                    finding.getMessage().in(look.locale()),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
        }

        void outcome(Phrase kind, Outcome outcome) throws IOException {
            write(
                    kind.in(look.locale()),
                    outcome.getSeverity()
                            .map(severity -> Phrase.valueOf(severity.name()).in(look.locale()))
                            .orElse(""),
                    outcome.getRule().toString(),
                    outcome.getSubject().orElse(""),
                    outcome.getPointer(),
                    line(outcome.getCell(), outcome.getLine().orElse(0)),
                    column(outcome.getCell(), outcome.getColumn().orElse(0)),
                    text(outcome.getMessage()),
                    outcome.getOutcome() == OutcomeType.BREACHED ? text(outcome.getRemedy()) : "",
                    String.join(
                            " ",
                            outcome.getClauses().stream().map(Object::toString).toList()),
                    outcome.getExpected()
                            .map(each ->
                                    Measures.words(each, outcome.getPointer()).in(look.locale()))
                            .orElse(""),
                    outcome.getActual()
                            .map(each ->
                                    Measures.words(each, outcome.getPointer()).in(look.locale()))
                            .orElse(""),
                    outcome.getMargin().map(Object::toString).orElse(""),
                    outcome.getWaiver()
                            .map(waiver -> Phrase.waiver(waiver, look.locale()))
                            .orElse(""));
        }

        void subsidy(SubsidyResult result) throws IOException {
            write(
                    Phrase.AMOUNTS.in(look.locale()),
                    status(result).in(look.locale()),
                    result.getClause().toString(),
                    result.getSubject().orElse(""),
                    result.getPointer(),
                    line(result.getCell(), result.getLine().orElse(0)),
                    column(result.getCell(), result.getColumn().orElse(0)),
                    result.getMessage().in(look.locale()),
                    text(result.getFormula()),
                    Stream.concat(Stream.of(result.getClause()), result.getBasis().stream())
                            .map(Object::toString)
                            .collect(Collectors.joining(" ")),
                    result.getAmount().map(Object::toString).orElse(""),
                    result.getClaimed().map(Object::toString).orElse(""),
                    difference(result),
                    "");
        }

        /** By how much the claim is above what is owed, or, with a minus, below it. */
        private String difference(SubsidyResult result) {
            if (result.getAmount().isEmpty() || result.getClaimed().isEmpty()) {
                return "";
            }
            Yuan owed = result.getAmount().get();
            Yuan claimed = result.getClaimed().get();
            return claimed.compareTo(owed) < 0
                    ? "-" + owed.minus(claimed)
                    : claimed.minus(owed).toString();
        }

        /** An amount that is owed is one, and no relief that is enjoyed. */
        private Phrase status(SubsidyResult result) {
            return result.getStatus() == AmountStatus.OWED && result.getAmount().isPresent()
                    ? Phrase.OWED_ALONE
                    : Phrase.status(result);
        }

        void target(TargetResult result) throws IOException {
            write(
                    Phrase.TARGETS.in(look.locale()),
                    Phrase.status(result.getStatus()).in(look.locale()),
                    result.getClause().toString(),
                    "",
                    result.getPointer(),
                    "",
                    "",
                    result.getMessage().in(look.locale()),
                    "",
                    result.getClause().toString(),
                    result.getTarget().orElse(""),
                    result.getValue().orElse(""),
                    result.getMargin().orElse(""),
                    "");
        }

        private String text(Optional<Text> text) {
            return text.map(words -> words.in(look.locale())).orElse("");
        }

        /** The sheet and row of a cell, else the line. */
        private String line(Optional<CellPlace> cell, int line) {
            return cell.map(place -> place.getSheet() + "!" + place.getRow()).orElse(number(line));
        }

        /** The cell, else the column of the line. */
        private String column(Optional<CellPlace> cell, int column) {
            return cell.map(CellPlace::getCell).orElse(number(column));
        }

        private String number(int number) {
            return number == 0 ? "" : Integer.toString(number);
        }

        void write(String... cells) throws IOException {
            List<String> all = new ArrayList<>();
            all.add(report.getInput().getName().orElse(""));
            all.add(report.getInput().getRecord().map(Object::toString).orElse(""));
            all.add(report.getInput().getKey().orElse(""));
            all.add(verdict);
            all.addAll(List.of(cells));
            row(all);
        }
    }
}
