package org.tuoyu.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.Verdict;
import org.tuoyu.policy.ClauseId;

/**
 * Reports as text, one after the other, and after several a summary by clause and by institution. Of a file of many records,
 * those that were accepted and have nothing worth telling are only counted.
 */
final class TextOutput implements ReportOutput {

    private static final int MOST_LINES = 20;

    private final OutputStream out;
    private final Look look;
    private boolean begun;
    private final Covered covered = new Covered();
    private final ReadingNotes readings;

    TextOutput(OutputStream out, Look look) {
        this.out = out;
        this.look = look;
        this.readings = new ReadingNotes(look);
    }

    @Override
    public void accept(Report report, boolean readable) throws IOException {
        if (report.getInput().getRecord().isPresent()) {
            covered.add(report);
        }
        if (tells(report, readable)) {
            write(TextReport.of(report, readable, look, readings).toString());
        }
    }

    @Override
    public boolean tells(Report report, boolean readable) {
        InputStamp input = report.getInput();
        return input.getRecord().isEmpty()
                || !readable
                || report.getVerdict() != Verdict.ACCEPTED
                || report.getOutcomes().count(OutcomeType.BREACHED) > 0
                || report.getComparison().isPresent()
                || !report.getSubsidies().isEmpty()
                || !report.getTargets().isEmpty()
                || !areRemarks(report.getStructure());
    }

    private static boolean areRemarks(List<StructureFinding> findings) {
        for (StructureFinding finding : findings) {
            if (finding.getSeverity() != Severity.INFO) {
                return false;
            }
        }
        return true;
    }

    private void write(String text) throws IOException {
        out.write(((begun ? "\n" : "") + text).getBytes(StandardCharsets.UTF_8));
        begun = true;
    }

    @Override
    public void finish(Tally tally) throws IOException {
        TextCanvas notes = new TextCanvas(look);
        readings.print(notes);
        out.write(notes.toString().getBytes(StandardCharsets.UTF_8));
        if (tally.records() > 1) {
            write(summary(tally));
        }
    }

    private String summary(Tally tally) {
        TextCanvas canvas = new TextCanvas(look);
        canvas.line(Paint.BOLD, Phrase.ALL_RECORDS.in(look.locale()));
        canvas.line(Phrase.RECORDS.in(
                look.locale(),
                tally.records(),
                tally.of(Verdict.ACCEPTED),
                tally.of(Verdict.REJECTED),
                tally.of(Verdict.UNDETERMINED),
                tally.unreadable()));
        counts(canvas, Phrase.BY_CLAUSE, worst(tally.clauses()), this::cite);
        counts(canvas, Phrase.BY_INSTITUTION, worst(tally.subjects()), this::subject);
        if (tally.hasSubjectsLeftOut()) {
            canvas.line("  " + Phrase.NOT_COUNTED.in(look.locale()));
        }
        if (!covered.packs().isEmpty()) {
            canvas.line("");
            canvas.line(TextReport.packs(covered.packs(), look.locale()));
        }
        return canvas.toString();
    }

    private String subject(String subject) {
        return subject.equals(Tally.NOBODY) ? Phrase.OF_NO_INSTITUTION.in(look.locale()) : subject;
    }

    private String cite(ClauseId clause) {
        return look.citations().cite(clause, look.locale());
    }

    /** Those with most errors first; among equals in their own order. */
    private static <T> List<Map.Entry<T, Tally.Count>> worst(Map<T, Tally.Count> counts) {
        Comparator<Map.Entry<T, Tally.Count>> order =
                Comparator.comparingInt(entry -> -entry.getValue().errors());
        return counts.entrySet().stream()
                .sorted(order.thenComparingInt(entry -> -entry.getValue().others())
                        .thenComparingInt(entry -> -entry.getValue().open()))
                .toList();
    }

    private <T> void counts(
            TextCanvas canvas,
            Phrase title,
            List<Map.Entry<T, Tally.Count>> counts,
            java.util.function.Function<T, String> name) {
        if (counts.isEmpty()) {
            return;
        }
        canvas.section(title, counts.size());
        for (int i = 0; i < Math.min(MOST_LINES, counts.size()); i++) {
            Tally.Count count = counts.get(i).getValue();
            String words = Phrase.COUNT_LINE.in(look.locale(), count.errors(), count.others(), count.open());
            canvas.item(i + 1, Paint.NONE, "", name.apply(counts.get(i).getKey()) + canvas.colon() + words);
        }
        if (counts.size() > MOST_LINES) {
            canvas.line("  " + Phrase.MORE.in(look.locale(), counts.size() - MOST_LINES));
        }
    }
}
