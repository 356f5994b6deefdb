package org.tuoyu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuoyu.cli.check.Places;
import org.tuoyu.cli.check.RunFinding;
import org.tuoyu.cli.output.Citations;
import org.tuoyu.cli.output.Lines;
import org.tuoyu.cli.output.Look;
import org.tuoyu.cli.output.PlaceWords;
import org.tuoyu.cli.output.TextReport;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.ReportWriter;
import org.tuoyu.spreadsheet.TableReader;
import org.tuoyu.spreadsheet.TableReading;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/**
 * What the verbs that ask about the law share: the place and day of the question, and the submission it may be about. A file that
 * cannot be judged gets from every verb the report and the exit status that {@code check} gives it.
 */
final class Asked {

    private final Session session;
    private final Rulebook rulebook;
    private final boolean reports;

    Asked(Session session) {
        this(session, true);
    }

    private Asked(Session session, boolean reports) {
        this.session = session;
        this.rulebook = session.rulebook();
        this.reports = reports;
    }

    /** For a verb whose output is no text: what is wrong with a file is told on standard error alone. */
    static Asked telling(Session session) {
        return new Asked(session, false);
    }

    /**
     * A file that can be asked about.
     *
     * @param submission as far as it could be read
     * @param view of its place and day
     * @param form what the form of the file alone makes of the exit status
     * @param places puts the place in the file beside each claim that calls for correction
     */
    record Question(
            Submission submission, PolicyView view, ExitStatus form, UnaryOperator<List<SubsidyResult>> places) {}

    /** Answers a question; what it gives is joined with what the form of the file says. */
    @FunctionalInterface
    interface Answer {
        ExitStatus to(Question question) throws IOException;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Lines lines() {
        return new Lines(session.locale(), new Citations(rulebook));
    }

    Look look() {
        return new Look(session.locale(), new Citations(rulebook), 0, false, false);
    }

    /** The view of the place and day that the options name. */
    PolicyView view() {
        return view(
                division(),
                session.arguments()
                        .on()
                        .orElseThrow(() -> new UsageException("请用 --on 指明日期", "name the date with --on")));
    }

    /** The place that the options name. */
    Division division() {
        return session.arguments()
                .division()
                .orElseThrow(() -> new UsageException("请用 --division 指明辖区", "name the place with --division"));
    }

    /** The view of a place and a day, with the drafts and readings that the options name. */
    PolicyView view(Division division, LocalDate day) {
        try {
            return rulebook.inForce(division, day, session.options());
        } catch (IllegalArgumentException e) {
            throw session.arguments().refused(e);
        }
    }

    /**
     * Asks about a file. One that cannot be read to its end, or names no place or day, is reported instead; of any other the
     * faults of form are told on standard error.
     */
    ExitStatus about(String name, Answer answer) throws IOException {
        Opened opened = TableReader.isTable(name) ? tables(name) : document(name);
        List<StructureFinding> findings = opened.findings;
        Optional<PolicyView> view =
                opened.submission.filter(unused -> opened.readable).flatMap(submission -> view(submission, opened));
        Report report = rulebook.unjudged(
                findings, InputStamp.builder().name(name).sha256(opened.digest).build());
        ExitStatus form = opened.readable ? ExitStatus.of(report.getVerdict()) : ExitStatus.UNREADABLE;
        if (view.isEmpty() && reports) {
            refuse(report, opened.readable);
            return form;
        }
        findings.forEach(finding -> tell(name, finding));
        if (view.isEmpty()) {
            return form;
        }
        return answer.to(new Question(opened.submission.orElseThrow(), view.get(), form, opened.places))
                .or(form);
    }

    /**
     * A file as far as it could be read.
     *
     * @param submission what was read
     * @param findings what is wrong with its form; may be added to
     * @param readable whether it could be read to the end
     * @param digest of its bytes; empty when they were not all taken in
     * @param located puts its place beside a finding about a fact that is not stated
     * @param places of claims
     */
    private record Opened(
            Optional<Submission> submission,
            List<StructureFinding> findings,
            boolean readable,
            Optional<String> digest,
            UnaryOperator<StructureFinding> located,
            UnaryOperator<List<SubsidyResult>> places) {}

    private Opened document(String name) throws IOException {
        ReadResult<Submission> read = session.read(name);
        List<StructureFinding> findings = new ArrayList<>(read.structure());
        findings.addAll(Consistency.check(read));
        Optional<String> digest = read.isWhole() ? Optional.of(read.sha256()) : Optional.empty();
        return new Opened(
                read.document(),
                findings,
                read.isReadable(),
                digest,
                UnaryOperator.identity(),
                amounts -> Places.locate(amounts, read));
    }

    private Opened tables(String name) throws IOException {
        TableReading read = session.readTables(name);
        List<StructureFinding> findings = new ArrayList<>(read.structure());
        read.json().ifPresent(json -> findings.addAll(read.place(Consistency.check(json))));
        return new Opened(
                read.document(),
                findings,
                read.isReadable(),
                Optional.of(read.sha256()),
                read.cells()::place,
                read::locate);
    }

    /** The view of a submission, for which options go before what it names; empty, with findings, when it names too little. */
    private Optional<PolicyView> view(Submission submission, Opened opened) {
        Optional<Division> division = session.arguments().division().or(submission::getDivision);
        Optional<LocalDate> day = session.arguments().on().or(submission::getAsOf);
        if (division.isEmpty()) {
            opened.findings.add(opened.located.apply(RunFinding.NO_DIVISION.at(1, 1)));
        }
        if (day.isEmpty()) {
            opened.findings.add(opened.located.apply(RunFinding.NO_DATE.at(1, 1)));
        }
        if (division.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rulebook.inForceFor(submission, division.get(), day.get(), session.options()));
        } catch (IllegalArgumentException e) {
            throw session.arguments().refused(e);
        }
    }

    private void refuse(Report report, boolean readable) throws IOException {
        if (session.arguments().isJson()) {
            session.write(ReportWriter.of(JsonLayout.PRETTY).write(report));
        } else {
            session.write(TextReport.of(report, readable, look()));
        }
    }

    private void tell(String name, StructureFinding finding) {
        session.err()
                .println("tuoyu: " + name + ": "
                        + finding.getMessage().in(session.locale()) + " ["
                        + PlaceWords.of(finding, session.locale()) + "]");
    }
}
