package org.tuoyu.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.cli.output.ReportOutput;
import org.tuoyu.cli.output.Tally;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.Waiver;
import org.tuoyu.serialization.CrossRecordCheck;
import org.tuoyu.serialization.InputForm;
import org.tuoyu.validation.BatchCheck;
import org.tuoyu.validation.TimeLimit;

/** Checks the records of some files and writes a report on each, in order, and what can only be said of all together. */
public final class CheckRun {

    private final CheckPlan plan;
    private final ReportOutput output;
    private final Progress progress;
    private final Optional<EarlierReports> earlier;
    private final Optional<InterruptedRun> interrupted;
    private final RecordCheck check;
    private final CrossRecordCheck across = new CrossRecordCheck(CrossRecordCheck.STANDARD_LIMIT);
    private final Set<Waiver> used = new HashSet<>();
    private final Tally tally = new Tally();
    private String file = "";
    private boolean several;
    private @Nullable Written pending;

    /** A report that is not written yet. */
    private record Written(Report report, boolean readable, RecordDigest digest) {}

    /**
     * Prepares a run.
     *
     * @param plan what the user wants
     * @param output receives the reports
     * @param progress tells how far the run has come
     * @param earlier reports to compare with
     * @param interrupted what a run left behind that this one continues
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public CheckRun(
            CheckPlan plan,
            ReportOutput output,
            Progress progress,
            Optional<EarlierReports> earlier,
            Optional<InterruptedRun> interrupted) {
        this.plan = plan;
        this.output = output;
        this.progress = progress;
        this.earlier = earlier;
        this.interrupted = interrupted;
        this.check = new RecordCheck(
                plan, output, interrupted.map(InterruptedRun::reports).orElse(0));
    }

    /**
     * Checks all records.
     *
     * @param names of files, or {@code -}
     * @param in standard input
     * @param form how documents lie in the files; empty: their names and beginnings tell
     * @return counts over all records
     * @throws IOException if the reports cannot be written
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public Tally run(List<String> names, InputStream in, Optional<InputForm> form) throws IOException {
        try (SourceRecords records = new SourceRecords(names, in, form, plan.limits())) {
            BatchCheck.<SourceRecord, Checked>of(plan.threads(), check::check)
                    .within(new TimeLimit<>(plan.mostTime(), System::nanoTime, check::late))
                    .run(records, checked -> take(checked, records));
            finish(names);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            progress.end();
        }
        return tally;
    }

    private void take(Checked checked, SourceRecords records) {
        if (!checked.source().name().equals(file) || checked.source().index() == 0) {
            file = checked.source().name();
            across.begin(file);
        }
        List<StructureFinding> found = checked.facts()
                .map(facts -> across.add(checked.source().number(), facts))
                .orElse(List.of());
        Report report = checked.report().isPresent()
                ? compared(with(checked.report().get(), checked.placed(found)))
                : interrupted.orElseThrow().next(checked);
        used.addAll(report.getWaivers());
        tally.add(report, checked.readable());
        if (checked.report().isPresent()) {
            write(new Written(report, checked.readable(), checked.digest()));
        } else {
            several = true;
        }
        progress.at(tally.records(), tally.of(OutcomeType.BREACHED), records.bytesTaken());
    }

    private static Report with(Report report, List<StructureFinding> more) {
        if (more.isEmpty()) {
            return report;
        }
        List<StructureFinding> all = new ArrayList<>(report.getStructure());
        all.addAll(more);
        return report.withStructure(all);
    }

    private Report compared(Report report) {
        return earlier.isPresent() ? earlier.get().compare(report) : report;
    }

    /** Holds one report back, so that what is said at the end can go into the only one. */
    private void write(Written next) {
        flush();
        pending = next;
    }

    private void flush() {
        Written next = pending;
        if (next != null) {
            pending = null;
            several = true;
            try {
                boolean told = output.tells(next.report, next.readable);
                output.accept(told ? next.digest.on(next.report) : next.report, next.readable);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Records that could not be checked because of a fault of the program.
     *
     * @return 0 or more
     */
    public int failures() {
        return check.failures();
    }

    /**
     * Whether a limit kept records from being compared with each other.
     *
     * @return {@code true} when something was not compared
     */
    public boolean isIncomplete() {
        return across.isIncomplete();
    }

    private void finish(List<String> names) throws IOException {
        List<StructureFinding> last = new ArrayList<>(across.finish());
        plan.waivers().ifPresent(waivers -> last.addAll(waivers.unused(used)));
        Written only = pending;
        if (!last.isEmpty() && only != null && !several) {
            pending = new Written(with(only.report, last), only.readable, only.digest);
        } else if (!last.isEmpty()) {
            InputStamp.Builder stamp = InputStamp.builder();
            if (names.size() == 1) {
                stamp.name(names.get(0));
            }
            Report together = plan.rulebook().unjudged(last, stamp.build());
            tally.addFindings(together);
            write(new Written(together, true, RecordDigest.NONE));
        }
        flush();
        output.finish(tally);
    }
}
