package org.tuoyu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.tuoyu.identifier.Division;
import org.tuoyu.spreadsheet.Template;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.validation.PolicyView;

/** {@code tuoyu template}: a workbook to fill in for a place, a date and a type of submission, empty or holding a submission. */
final class TemplateCommand {

    private final Session session;

    TemplateCommand(Session session) {
        this.session = session;
    }

    ExitStatus run() throws IOException {
        List<String> operands = session.arguments().operands();
        String output = session.arguments()
                .one("output")
                .orElseThrow(() -> new UsageException("name the workbook to write with --output FILE.xlsx"));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Template template = operands.isEmpty()
                ? empty(workbook)
                : filled(workbook, session.arguments().operand("file"));
        session.write(workbook.toByteArray());
        session.err().println(Path.of(output) + "  " + template.mark());
        return ExitStatus.ACCEPTED;
    }

    private Template empty(ByteArrayOutputStream workbook) throws IOException {
        Division division = session.arguments()
                .division()
                .orElseThrow(() -> new UsageException("name the place with --division, six digits such as 330703"));
        LocalDate date = session.arguments()
                .on()
                .orElseThrow(() -> new UsageException("name the date with --on, such as 2021-09-01"));
        SubmissionType type = session.arguments()
                .type()
                .orElseThrow(() -> new UsageException("name the type with --type, such as SUBSIDY_CLAIM"));
        PolicyView view = session.rulebook().inForce(division, date, session.options());
        Template template = Template.of(view, type);
        template.write(workbook);
        return template;
    }

    private Template filled(ByteArrayOutputStream workbook, String name) throws IOException {
        Submission submission = session.read(name)
                .document()
                .orElseThrow(() -> new UsageException(name + " cannot be read; tuoyu check says why"));
        PolicyView view = session.view(session.rulebook(), submission, name);
        Template template = Template.of(view, submission.getSubmissionType());
        template.write(submission, workbook);
        return template;
    }
}
