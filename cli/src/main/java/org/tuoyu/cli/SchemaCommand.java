package org.tuoyu.cli;

import java.io.IOException;
import java.util.List;
import org.tuoyu.serialization.JsonSchemas;

/** {@code tuoyu schema}: the JSON Schema of a submission or of a report. */
final class SchemaCommand {

    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    ExitStatus run() throws IOException {
        List<String> operands = session.arguments().operands();
        String what = operands.isEmpty() ? "submission" : session.arguments().operand("name of a schema");
        session.write(
                switch (what) {
                    case "submission" -> JsonSchemas.submission();
                    case "report" -> JsonSchemas.report();
                    case "explanation" -> JsonSchemas.explanation();
                    case "difference" -> JsonSchemas.difference();
                    case "responsibilities" -> JsonSchemas.responsibilities();
                    case "targets" -> JsonSchemas.targets();
                    case "waivers" -> JsonSchemas.waivers();
                    default ->
                        throw new UsageException("no schema " + what + "; there are submission, report, explanation,"
                                + " difference, responsibilities, targets and waivers");
                });
        return ExitStatus.ACCEPTED;
    }
}
