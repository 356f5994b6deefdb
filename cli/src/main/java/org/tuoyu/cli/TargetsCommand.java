package org.tuoyu.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tuoyu.cli.output.Lines;
import org.tuoyu.cli.output.Phrase;
import org.tuoyu.finding.TargetGoal;
import org.tuoyu.finding.TargetResult;
import org.tuoyu.finding.TargetStatement;
import org.tuoyu.finding.TargetStatus;
import org.tuoyu.serialization.AnswerWriter;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.submission.Submission;

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
        String name = session.arguments().operand("file, or - for standard input");
        Optional<Submission> submission = asked.read(name);
        if (submission.isEmpty()) {
            return ExitStatus.UNREADABLE;
        }
        TargetStatement statement = asked.view(submission.get(), name).goals(submission.get());
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
        lines.detail(Phrase.MISSING.in(lines.locale()), lines.joined(result.getMissing()));
        lines.detail(Phrase.READINGS.in(lines.locale()), lines.joined(result.getReadings()));
    }

    private static void goal(TargetGoal goal, Lines lines) {
        String value = goal.getWords().map(lines::in).orElse(lines.say("基准日的数值", "the value of the baseline"));
        lines.item(lines.in(goal.getTitle()) + "  " + goal.getComparator() + " " + value + "  "
                + goal.getDeadline()
                        .map(day -> lines.say("期限", "due by ") + day)
                        .orElse(lines.say("未定期限", "no deadline")));
        lines.detail(lines.say("指标", "metric"), goal.getMetric());
        lines.basis(List.of(goal.getClause()));
        lines.detail(Phrase.READINGS.in(lines.locale()), lines.joined(goal.getReadings()));
    }
}
