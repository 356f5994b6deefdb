package org.tuoyu.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoyu.cli.output.ReportOutput;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.region.RegionStatistics;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.serialization.InputRecord;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.RecordFacts;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.spreadsheet.TableReading;
import org.tuoyu.spreadsheet.Template;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;

/** Reads and checks one record after the other. Safe for use by many threads. */
final class RecordCheck {

    private final CheckPlan plan;
    private final ReportOutput output;
    private final int reported;
    private final SubmissionReader reader;
    private final AtomicInteger failures = new AtomicInteger();

    /** Of so many records there are reports already; of the others the output says which reports it tells. */
    RecordCheck(CheckPlan plan, ReportOutput output, int reported) {
        this.plan = plan;
        this.output = output;
        this.reported = reported;
        this.reader = SubmissionReader.withLimits(plan.limits());
    }

    /** Checks a record; of one that an interrupted run reported already, takes the facts alone. */
    Checked check(SourceRecord source) {
        if (source.problem().isPresent()) {
            return unread(source, source.problem().get());
        }
        try {
            Optional<TableFile> table = source.table();
            if (table.isPresent() && !table.get().isWhole()) {
                return unread(source, RunFinding.TOO_LARGE);
            }
            return table.isPresent() ? checked(source, table.get()) : checked(source);
        } catch (IllegalArgumentException wrongOption) {
            throw wrongOption;
        } catch (RuntimeException ownFault) {
            failures.incrementAndGet();
            return unread(source, RunFinding.FAILED);
        } catch (OutOfMemoryError tooLarge) {
            return unread(source, RunFinding.MEMORY);
        }
    }

    /** Records that could not be checked because of a fault of the program. */
    int failures() {
        return failures.get();
    }

    private Checked checked(SourceRecord source) {
        InputRecord record = source.record().orElseThrow();
        ReadResult<Submission> read = record.read(reader);
        RecordDigest digest = RecordDigest.of(read);
        Optional<RecordFacts> facts = read.document().map(RecordFacts::of);
        if (source.index() < reported) {
            return new Checked(source, Optional.empty(), read.isReadable(), facts, digest, Optional.empty());
        }
        Report report = report(source, read);
        boolean told = output.tells(report, read.isReadable());
        Report whole = told ? digest.on(report) : report;
        return new Checked(source, Optional.of(whole), read.isReadable(), facts, digest, Optional.empty());
    }

    /** A file of tables is a document like any other, with cells for places. */
    private Checked checked(SourceRecord source, TableFile table) {
        TableReading reading = table.read(plan.tables());
        RecordDigest digest = RecordDigest.of(reading.sha256());
        Optional<RecordFacts> facts = reading.document().map(RecordFacts::of);
        Optional<Report> report =
                source.index() < reported ? Optional.empty() : Optional.of(digest.on(report(source, reading)));
        return new Checked(source, report, reading.isReadable(), facts, digest, Optional.of(reading.cells()));
    }

    private Report report(SourceRecord source, TableReading reading) {
        List<StructureFinding> structure = new ArrayList<>(reading.structure());
        reading.json().ifPresent(json -> structure.addAll(reading.place(Consistency.check(json))));
        Judged judged = judge(source, reading.document(), reading.isReadable(), limited(structure), reading.lost());
        return judged.view()
                .flatMap(view -> Template.compare(view, reading))
                .map(finding -> with(judged.report(), finding))
                .map(reading::locate)
                .orElseGet(() -> reading.locate(judged.report()));
    }

    private List<StructureFinding> limited(List<StructureFinding> structure) {
        return new ArrayList<>(new FaultLimit(plan.limits().maxFaults()).of(structure));
    }

    private static Report with(Report report, StructureFinding finding) {
        List<StructureFinding> all = new ArrayList<>();
        all.add(finding);
        all.addAll(report.getStructure());
        return report.withStructure(all);
    }

    /** What is reported of a record that took too long. */
    Checked late(SourceRecord source) {
        return unread(source, RunFinding.LATE);
    }

    private Checked unread(SourceRecord source, RunFinding finding) {
        InputStamp stamp = stamp(source, Optional.empty());
        Report report = plan.rulebook().unjudged(List.of(finding.at(source)), stamp);
        return new Checked(source, Optional.of(report), false, Optional.empty(), RecordDigest.NONE, Optional.empty());
    }

    private Report report(SourceRecord source, ReadResult<Submission> read) {
        List<StructureFinding> structure = new ArrayList<>(read.structure());
        if (read.document().isPresent()) {
            structure.addAll(Consistency.check(read));
        }
        Judged judged = judge(source, read.document(), read.isReadable(), limited(structure), Map.of());
        return read.document().isPresent() ? Places.locate(judged.report(), read) : judged.report();
    }

    /**
     * A report without places.
     *
     * @param report on the document
     * @param view by which it was judged; empty when nothing could be judged
     */
    private record Judged(Report report, Optional<PolicyView> view) {}

    private Judged judge(
            SourceRecord source,
            Optional<Submission> document,
            boolean readable,
            List<StructureFinding> structure,
            Map<String, String> lost) {
        InputStamp stamp = stamp(source, document);
        if (document.isEmpty()) {
            return new Judged(plan.rulebook().unjudged(structure, stamp), Optional.empty());
        }
        Submission submission = document.get();
        Optional<Division> division = plan.division().or(submission::getDivision);
        Optional<LocalDate> date = plan.on().or(submission::getAsOf);
        if (division.isEmpty() || date.isEmpty()) {
            if (division.isEmpty() && readable) {
                structure.add(RunFinding.NO_DIVISION.at(source));
            }
            if (date.isEmpty() && readable) {
                structure.add(RunFinding.NO_DATE.at(source));
            }
            return new Judged(plan.rulebook().unjudged(structure, stamp), Optional.empty());
        }
        PolicyView view = plan.rulebook().inForceFor(submission, division.get(), date.get(), plan.options());
        Report report = view.check(submission, structure, lost, stamp);
        return new Judged(plan.waivers().isPresent() ? plan.waivers().get().apply(report) : report, Optional.of(view));
    }

    private static InputStamp stamp(SourceRecord source, Optional<Submission> submission) {
        InputStamp.Builder stamp = InputStamp.builder().name(source.name());
        if (source.isOneOfMany() && source.record().isPresent()) {
            stamp.record(source.record().get().number())
                    .line(source.record().get().line());
        }
        submission.flatMap(RecordCheck::key).ifPresent(stamp::key);
        return stamp.build();
    }

    /** What people know a submission by. */
    private static Optional<String> key(Submission submission) {
        if (submission.getSubmissionId().isPresent()) {
            return submission.getSubmissionId();
        }
        Optional<String> key = first(submission.getInstitutions()).flatMap(RecordCheck::key);
        return key.isPresent()
                ? key
                : first(submission.getRegions())
                        .flatMap(RegionStatistics::getDivision)
                        .map(Division::getCode);
    }

    private static <T> Optional<T> first(Optional<? extends List<T>> list) {
        return list.isPresent() && !list.get().isEmpty()
                ? Optional.of(list.get().get(0))
                : Optional.empty();
    }

    private static Optional<String> key(Institution institution) {
        return institution
                .getCreditCode()
                .map(Object::toString)
                .or(() -> Optional.of(institution.getInstitutionRef()).filter(reference -> !reference.isEmpty()));
    }
}
