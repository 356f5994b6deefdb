package org.tuoyu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.Samples;

/** {@code tuoyu generate}: many different submissions that comply, one a line. The same seed gives the same bytes. */
final class GenerateCommand {

    private static final int STANDARD_COUNT = 100;
    private static final long STANDARD_SEED = 1;

    private final Session session;

    GenerateCommand(Session session) {
        this.session = session;
    }

    ExitStatus run() throws IOException {
        Arguments arguments = session.arguments();
        if (!arguments.operands().isEmpty()) {
            throw new UsageException("tuoyu generate takes no file");
        }
        int count = arguments.number("count", STANDARD_COUNT);
        long seed = seed(arguments);
        Iterator<Submission> submissions = Samples.many(new Asked(session).view(), session.type(), seed)
                .limit(count)
                .iterator();
        SubmissionWriter writer = SubmissionWriter.of(JsonLayout.COMPACT);
        try (Destination destination = Destination.of(arguments.one("output"), session.out())) {
            OutputStream stream = destination.stream();
            while (submissions.hasNext()) {
                stream.write(writer.write(submissions.next()));
                stream.write('\n');
            }
            destination.complete();
        }
        return ExitStatus.ACCEPTED;
    }

    private static long seed(Arguments arguments) {
        String text = arguments.one("seed").orElse(Long.toString(STANDARD_SEED));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UsageException("option --seed takes a whole number, not " + text);
        }
    }
}
