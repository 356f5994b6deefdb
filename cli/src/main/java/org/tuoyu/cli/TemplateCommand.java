package org.tuoyu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.identifier.Division;
import org.tuoyu.policy.Text;
import org.tuoyu.spreadsheet.Template;
import org.tuoyu.submission.SubmissionType;

/** {@code tuoyu template}: a workbook to fill in for a place, a date and a type of submission, empty or holding a submission. */
final class TemplateCommand {

    private final Session session;

    TemplateCommand(Session session) {
        this.session = session;
    }

    ExitStatus run() throws IOException {
        return session.arguments().operands().isEmpty()
                ? empty()
                : filled(session.arguments().operand("文件", "file"));
    }

    private ExitStatus empty() throws IOException {
        Asked asked = new Asked(session);
        Template template =
                session.arguments().on().isPresent() ? Template.of(asked.view(), session.type()) : undated(asked);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        template.write(workbook);
        return write(workbook, template);
    }

    /** By the newest law that is held for the place; whoever fills it in states the day. */
    private Template undated(Asked asked) {
        Division division = asked.division();
        LocalDate day = asked.rulebook()
                .newest(division)
                .orElseThrow(() -> new UsageException("请用 --on 指明日期", "name the date with --on"));
        session.err()
                .println(Text.of(
                                "未写 --on：按 " + day + " 起的规定生成，核验基准日请在封面填写",
                                "no --on: made by the law from " + day + " on; state the day of the check on the cover")
                        .in(session.locale()));
        return Template.of(asked.view(division, day), session.type()).undated();
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
        String name = session.arguments().one("output").orElseGet(() -> name(template));
        session.write(workbook.toByteArray(), name);
        session.err().println(Path.of(name) + "  " + template.mark());
        return ExitStatus.ACCEPTED;
    }

    /** Its place and type; a file that is there already is left alone. */
    private static String name(Template template) {
        String mark = template.mark();
        String name = mark.substring(0, mark.lastIndexOf('/')).replace('/', '-') + ".xlsx";
        if (Files.exists(Path.of(name))) {
            throw new UsageException(
                    name + " 已存在，请用 --output 另写文件名", name + " is there already; name another file with --output");
        }
        return name;
    }
}
