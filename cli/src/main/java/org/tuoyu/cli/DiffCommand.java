package org.tuoyu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.cli.output.DifferenceText;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.finding.Difference;
import org.tuoyu.finding.DifferencePart;
import org.tuoyu.identifier.Division;
import org.tuoyu.serialization.AnswerWriter;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.validation.PolicyView;

/** {@code tuoyu diff}: what differs between two places or two days, and what follows for a submission. */
final class DiffCommand {

    private final Session session;
    private final Asked asked;

    DiffCommand(Session session) {
        this.session = session;
        this.asked = new Asked(session);
    }

    ExitStatus run() throws IOException {
        Arguments arguments = session.arguments();
        Set<DifferencePart> parts = parts();
        String format = arguments.choice("format", List.of("text", "json", "markdown"));
        if (arguments.operands().isEmpty()) {
            Division division = arguments
                    .division()
                    .orElseThrow(
                            () -> new UsageException("请用 --division 指明第一个辖区", "name the first place with --division"));
            LocalDate day = arguments
                    .on()
                    .orElseThrow(() -> new UsageException("请用 --on 指明第一个日期", "name the first date with --on"));
            print(asked.view(division, day).diff(other(division, day)), parts, format);
            return ExitStatus.ACCEPTED;
        }
        return asked.about(arguments.operand("文件（标准输入写 -）", "file, or - for standard input"), question -> {
            Division division = question.view().division();
            LocalDate day = question.view().date();
            print(asked.view(division, day).diff(other(division, day), question.submission()), parts, format);
            return ExitStatus.ACCEPTED;
        });
    }

    /** The view to compare with; where the options leave out the place or the day, it is that of the first. */
    private PolicyView other(Division first, LocalDate firstDay) {
        Optional<Division> division = session.arguments().division("against-division");
        Optional<LocalDate> day = session.arguments().date("against-on");
        if (division.isEmpty() && day.isEmpty()) {
            throw new UsageException(
                    "请指明与什么比较：--against-division、--against-on，或两者都写",
                    "name what to compare with: --against-division, --against-on or both");
        }
        return asked.view(division.orElse(first), day.orElse(firstDay));
    }

    private Set<DifferencePart> parts() {
        Set<DifferencePart> parts = EnumSet.noneOf(DifferencePart.class);
        session.arguments().all("part").stream()
                .flatMap(words -> Arrays.stream(words.split(",")))
                .map(DiffCommand::part)
                .forEach(parts::add);
        return parts;
    }

    private static DifferencePart part(String word) {
        for (DifferencePart part : DifferencePart.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(word)) {
                return part;
            }
        }
        String known = String.join(
                ", ",
                Arrays.stream(DifferencePart.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .toList());
        throw new UsageException("没有部分 " + word + "；可选 " + known, "no part " + word + "; there are " + known);
    }

    private void print(Difference whole, Set<DifferencePart> parts, String format) throws IOException {
        Difference difference = parts.isEmpty()
                ? whole
                : whole.withRows(whole.getRows().stream()
                        .filter(row -> parts.contains(row.getPart()))
                        .toList());
        switch (format) {
            case "json" -> session.write(AnswerWriter.of(JsonLayout.PRETTY).write(difference));
            case "markdown" -> session.write(DifferenceText.markdown(difference, asked.lines()));
            default -> session.write(DifferenceText.of(difference, parts, asked.lines()));
        }
    }
}
