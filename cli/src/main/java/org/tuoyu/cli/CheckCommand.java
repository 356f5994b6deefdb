package org.tuoyu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.cli.output.Citations;
import org.tuoyu.cli.output.TextReport;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.ReportWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;
import org.tuoyu.validation.Rulebook;

/** {@code tuoyu check}: reads, checks and reports one file after the other. */
final class CheckCommand {

    private final Session session;
    private final Rulebook rulebook;

    CheckCommand(Session session) {
        this.session = session;
        this.rulebook = session.rulebook();
    }

    /** A report and whether its input could be read. */
    record Checked(Report report, boolean readable) {}

    ExitStatus run() throws IOException {
        List<Checked> all = new ArrayList<>();
        ExitStatus status = ExitStatus.ACCEPTED;
        for (String name : Inputs.expand(session.arguments().operands())) {
            Checked checked = check(name);
            all.add(checked);
            status = status.or(checked.readable ? ExitStatus.of(checked.report.getVerdict()) : ExitStatus.UNREADABLE);
        }
        session.write(session.isJson() ? json(all) : text(all));
        return status;
    }

    private Checked check(String name) throws IOException {
        ReadResult<Submission> read = session.read(name);
        InputStamp stamp = stamp(name, read);
        if (read.document().isEmpty()) {
            return new Checked(nowhere().unreadable(read.structure(), stamp), false);
        }
        Submission submission = read.document().get();
        PolicyView view = session.view(rulebook, submission, name);
        List<StructureFinding> structure = new ArrayList<>(read.structure());
        structure.addAll(Consistency.check(read));
        Report report = view.check(submission, structure, stamp);
        return new Checked(Places.locate(report, read), read.isReadable());
    }

    private static InputStamp stamp(String name, ReadResult<Submission> read) {
        InputStamp.Builder stamp = InputStamp.builder().name(name);
        if (read.isWhole()) {
            stamp.sha256(read.sha256());
        }
        return stamp.build();
    }

    /** The view that reports what could not be read: the place and date of the command, else the nation and no day. */
    private PolicyView nowhere() {
        Division division = session.arguments().division().orElse(Division.of("000000"));
        LocalDate date = session.arguments().on().orElse(LocalDate.EPOCH);
        return rulebook.inForce(division, date);
    }

    private byte[] text(List<Checked> all) {
        Citations citations = new Citations(rulebook);
        List<String> texts = all.stream()
                .map(each -> TextReport.of(each.report, each.readable, session.locale(), citations))
                .toList();
        return String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
    }

    /** One report as an object; several as a list. */
    private static byte[] json(List<Checked> all) throws IOException {
        ReportWriter writer = ReportWriter.of(JsonLayout.PRETTY);
        if (all.size() == 1) {
            return line(writer.write(all.get(0).report));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write('[');
        for (int i = 0; i < all.size(); i++) {
            bytes.write(i == 0 ? "\n".getBytes(StandardCharsets.UTF_8) : ",\n".getBytes(StandardCharsets.UTF_8));
            bytes.write(writer.write(all.get(i).report));
        }
        bytes.write("\n]".getBytes(StandardCharsets.UTF_8));
        return line(bytes.toByteArray());
    }

    private static byte[] line(byte[] bytes) {
        return Optional.of(bytes)
                .filter(all -> all.length > 0 && all[all.length - 1] == '\n')
                .orElseGet(() -> (new String(bytes, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
