package org.tuoyu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.spreadsheet.Template;
import org.tuoyu.submission.SubmissionType;

/** {@code tuoyu template}: a workbook to fill in for a place, a date and a type of submission, empty or holding a submission. */
final class TemplateCommand {

    private final Session session;

    TemplateCommand(Session session) {
        this.session = session;
    }

    ExitStatus run() throws IOException {
        if (session.arguments().one("output").isEmpty()) {
            throw new UsageException(
                    "请用 --output 文件名.xlsx 指明要写的工作簿", "name the workbook to write with --output FILE.xlsx");
        }
        return session.arguments().operands().isEmpty()
                ? empty()
                : filled(session.arguments().operand("文件", "file"));
    }

    private ExitStatus empty() throws IOException {
        Template template = Template.of(new Asked(session).view(), session.type());
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        template.write(workbook);
        return write(workbook, template);
    }

    /** A workbook that holds a submission; of one without a usable type none is made. */
    private ExitStatus filled(String name) throws IOException {
        return Asked.telling(session).about(name, question -> {
            Optional<SubmissionType> type = question.submission().getSubmissionType();
            if (type.isEmpty()) {
                return ExitStatus.REJECTED;
            }
            Template template = Template.of(question.view(), type.get());
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            template.write(question.submission(), workbook);
            return write(workbook, template);
        });
    }

    private ExitStatus write(ByteArrayOutputStream workbook, Template template) throws IOException {
        session.write(workbook.toByteArray());
        session.err().println(Path.of(session.arguments().one("output").orElseThrow()) + "  " + template.mark());
        return ExitStatus.ACCEPTED;
    }
}
