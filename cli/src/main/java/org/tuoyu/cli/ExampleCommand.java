package org.tuoyu.cli;

import java.io.IOException;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;
import org.tuoyu.testkit.Samples;
import org.tuoyu.validation.PolicyView;

/** {@code tuoyu example}: a submission that complies with what is in force at a place on a day. Nobody in it is real. */
final class ExampleCommand {

    private final Session session;

    ExampleCommand(Session session) {
        this.session = session;
    }

    ExitStatus run() throws IOException {
        if (!session.arguments().operands().isEmpty()) {
            throw new UsageException("tuoyu example 不带文件", "tuoyu example takes no file");
        }
        PolicyView view = new Asked(session).view();
        SubmissionType type = session.type();
        Submission sample = Samples.submission(view, type);
        session.write(SubmissionWriter.of(JsonLayout.PRETTY).write(sample));
        return ExitStatus.ACCEPTED;
    }
}
