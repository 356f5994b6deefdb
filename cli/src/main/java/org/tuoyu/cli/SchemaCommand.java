package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.serialization.JsonSchemas;

/**
 * {@code tuoyu schema}: the JSON Schema of a submission, a report, another answer or a file that the command reads or writes. Answers that have a model have the schema
 * that is generated from it; the others have one beside the command that writes them.
 */
final class SchemaCommand {

    private static final String KNOWN =
            "submission, report, rules, explanation, clause, difference, responsibilities, targets,"
                    + " subsidies, lint, waivers, faults";

    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    ExitStatus run() throws IOException {
        List<String> operands = session.arguments().operands();
        String what = operands.isEmpty() ? "submission" : session.arguments().operand("模式名称", "name of a schema");
        session.write(
                switch (what) {
                    case "submission" -> JsonSchemas.submission();
                    case "report" -> JsonSchemas.report();
                    case "explanation" -> JsonSchemas.explanation();
                    case "difference" -> JsonSchemas.difference();
                    case "responsibilities" -> JsonSchemas.responsibilities();
                    case "targets" -> JsonSchemas.targets();
                    case "waivers" -> JsonSchemas.waivers();
                    case "rules", "clause", "subsidies", "lint", "faults" -> own(what);
                    default ->
                        throw new UsageException(
                                "没有模式 " + what + "；可选 " + KNOWN, "no schema " + what + "; there are " + KNOWN);
                });
        return ExitStatus.ACCEPTED;
    }

    private static String own(String name) throws IOException {
        String file = name + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(SchemaCommand.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
