package org.tuoyu.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.institution.Institution;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.serialization.InputRecord;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.RecordFacts;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;

/** Reads and checks one record after the other. Safe for use by many threads. */
final class RecordCheck {

    private static final Division NATION = Division.of("000000");

    private final CheckPlan plan;
    private final int reported;
    private final SubmissionReader reader;
    private final AtomicInteger failures = new AtomicInteger();

    RecordCheck(CheckPlan plan, int reported) {
        this.plan = plan;
        this.reported = reported;
        this.reader = SubmissionReader.withLimits(plan.limits());
    }

    /** Checks a record; of one that an interrupted run reported already, takes the facts alone. */
    Checked check(SourceRecord source) {
        if (source.record().isEmpty()) {
            return unread(source, RunFinding.UNOPENED);
        }
        try {
            return checked(source);
        } catch (IllegalArgumentException wrongOption) {
            throw wrongOption;
        } catch (RuntimeException ownFault) {
            failures.incrementAndGet();
            return unread(source, RunFinding.FAILED);
        }
    }

    /** Records that could not be checked because of a fault of the program. */
    int failures() {
        return failures.get();
    }

    private Checked checked(SourceRecord source) {
        InputRecord record = source.record().orElseThrow();
        ReadResult<Submission> read = record.read(reader);
        Optional<String> digest = read.isWhole() ? Optional.of(read.sha256()) : Optional.empty();
        Optional<RecordFacts> facts = read.document().map(RecordFacts::of);
        Optional<Report> report =
                source.index() < reported ? Optional.empty() : Optional.of(shown(report(source, read, digest), record));
        return new Checked(source, report, read.isReadable(), facts, digest);
    }

    /** What is reported of a record that took too long. */
    Checked late(SourceRecord source) {
        return unread(source, RunFinding.LATE);
    }

    private Checked unread(SourceRecord source, RunFinding finding) {
        InputStamp stamp = stamp(source, Optional.empty(), Optional.empty());
        Report report = nowhere().unreadable(List.of(finding.at(source)), stamp);
        return new Checked(source, Optional.of(report), false, Optional.empty(), Optional.empty());
    }

    private Report shown(Report report, InputRecord record) {
        return plan.showValues() ? ShownValues.show(report, record) : report;
    }

    private Report report(SourceRecord source, ReadResult<Submission> read, Optional<String> digest) {
        InputStamp stamp = stamp(source, read.document(), digest);
        if (read.document().isEmpty()) {
            return nowhere().unreadable(read.structure(), stamp);
        }
        Submission submission = read.document().get();
        Optional<Division> division = plan.division().or(submission::getDivision);
        Optional<LocalDate> date = plan.on().or(submission::getAsOf);
        List<StructureFinding> structure = new ArrayList<>(read.structure());
        structure.addAll(Consistency.check(read));
        if (division.isEmpty() || date.isEmpty()) {
            structure.add((division.isEmpty() ? RunFinding.NO_DIVISION : RunFinding.NO_DATE).at(source));
            return nowhere().unreadable(structure, stamp);
        }
        PolicyView view = plan.rulebook().inForceFor(submission, division.get(), date.get(), plan.options());
        Report report = view.check(submission, structure, stamp);
        Report waived = plan.waivers().isPresent() ? plan.waivers().get().apply(report) : report;
        return Places.locate(waived, read);
    }

    /** The view that reports what could not be read: the place and date of the command, else the nation and no day. */
    PolicyView nowhere() {
        return plan.rulebook().inForce(plan.division().orElse(NATION), plan.on().orElse(LocalDate.EPOCH));
    }

    private static InputStamp stamp(SourceRecord source, Optional<Submission> submission, Optional<String> digest) {
        InputStamp.Builder stamp = InputStamp.builder().name(source.name()).sha256(digest);
        if (source.isOneOfMany() && source.record().isPresent()) {
            stamp.record(source.record().get().number())
                    .line(source.record().get().line());
        }
        submission.flatMap(RecordCheck::key).ifPresent(stamp::key);
        return stamp.build();
    }

    /** What people know a submission by. */
    private static Optional<String> key(Submission submission) {
        return submission
                .getSubmissionId()
                .or(() -> submission.getInstitutions().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .map(RecordCheck::key))
                .or(() -> submission.getRegions().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .map(region -> region.getDivision().getCode()));
    }

    private static String key(Institution institution) {
        return institution.getCreditCode().map(Object::toString).orElse(institution.getInstitutionRef());
    }
}
