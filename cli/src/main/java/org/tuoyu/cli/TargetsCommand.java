package org.tuoyu.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.cli.output.Codes;
import org.tuoyu.cli.output.Lines;
import org.tuoyu.cli.output.Phrase;
import org.tuoyu.finding.TargetGoal;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.finding.TargetStatement;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.policy.MetricKind;
import org.tuoyu.policy.Scope;
import org.tuoyu.serialization.AnswerWriter;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.validation.fact.FactPlace;

/** {@code tuoyu targets}: the targets of a place, and where the regions of a submission stand. */
final class TargetsCommand {

    private final Session session;
    private final Asked asked;

    TargetsCommand(Session session) {
        this.session = session;
        this.asked = new Asked(session);
    }

    ExitStatus run() throws IOException {
        if (session.arguments().operands().isEmpty()) {
            print(asked.view().goals(), false);
            return ExitStatus.ACCEPTED;
        }
        String name = session.arguments().operand("文件（标准输入写 -）", "file, or - for standard input");
        return asked.about(name, this::answer);
    }

    private ExitStatus answer(Asked.Question question) throws IOException {
        TargetStatement statement = question.view().goals(question.submission());
        print(statement, true);
        boolean open =
                statement.getResults().stream().anyMatch(result -> result.getStatus() == TargetStatus.UNDETERMINED);
        return open ? ExitStatus.UNDETERMINED : ExitStatus.ACCEPTED;
    }

    private void print(TargetStatement statement, boolean measured) throws IOException {
        if (session.isJson()) {
            session.write(AnswerWriter.of(JsonLayout.PRETTY).write(statement));
            return;
        }
        Lines lines = asked.lines();
        lines.line(statement.getDivision() + "  " + Phrase.AS_OF.in(lines.locale()) + " " + statement.getAsOf());
        if (measured) {
            lines.section(
                    Phrase.TARGETS.in(lines.locale()), statement.getResults().size());
            statement.getResults().forEach(result -> result(result, lines));
        } else {
            lines.section(
                    Phrase.TARGETS.in(lines.locale()), statement.getGoals().size());
            statement.getGoals().forEach(goal -> goal(goal, lines));
        }
        session.write(lines.toString());
    }

    private static void result(TargetResult result, Lines lines) {
        lines.item(lines.in(result.getMessage()));
        lines.basis(List.of(result.getClause()));
        lines.readings(result.getReadings());
    }

    private static String sign(TargetGoal goal) {
        return switch (goal.getComparator()) {
            case ">=" -> "≥";
            case "<=" -> "≤";
            default -> goal.getComparator();
        };
    }

    /** The kind of metric and the facts that it takes, such as {@code SHARE staffCertified / staffTotal}. */
    private static String metric(String metric, Lines lines) {
        String[] parts = metric.split(" ", 2);
        String facts = Stream.of(parts[1].split(" / "))
                .map(path -> lines.in(FactPlace.along(Scope.REGION, path).words()))
                .collect(Collectors.joining(" ÷ "));
        return Codes.label(MetricKind.valueOf(parts[0]), lines.locale()) + lines.bracketed(facts);
    }

    private static void goal(TargetGoal goal, Lines lines) {
        String value = goal.getWords().map(lines::in).orElse(lines.say("基准日的数值", "the value of the baseline"));
        lines.item(lines.in(goal.getTitle()) + "  " + sign(goal) + " " + value + "  "
                + goal.getDeadline()
                        .map(day -> lines.say("期限", "due by ") + day)
                        .orElse(lines.say("未定期限", "no deadline"))
                + lines.draft(goal.getClause()));
        lines.detail(lines.say("指标", "metric"), metric(goal.getMetric(), lines));
        lines.basis(List.of(goal.getClause()));
        lines.readings(goal.getReadings());
    }
}
