package org.tuoyu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.serialization.Consistency;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.SubmissionWriter;
import org.tuoyu.submission.Submission;
import org.tuoyu.testkit.Mutant;
import org.tuoyu.testkit.Samples;
import org.tuoyu.validation.PolicyView;

/**
 * {@code tuoyu generate}: many different submissions that comply, one a line, or with one named fault each. The same seed gives
 * the same bytes.
 */
final class GenerateCommand {

    private static final int STANDARD_COUNT = 100;
    private static final long STANDARD_SEED = 1;
    private static final String LINES = ".ndjson";
    private static final String KEY = ".faults.ndjson";
    private static final JsonFactory JSON = new JsonFactory();

    private final Session session;
    private final SubmissionWriter writer = SubmissionWriter.of(JsonLayout.COMPACT);

    GenerateCommand(Session session) {
        this.session = session;
    }

    ExitStatus run() throws IOException {
        Arguments arguments = session.arguments();
        if (!arguments.operands().isEmpty()) {
            throw new UsageException("tuoyu generate 不带文件", "tuoyu generate takes no file");
        }
        int count = arguments.number("count", STANDARD_COUNT);
        PolicyView view = new Asked(session).view();
        if (arguments.has("faults")) {
            faulty(Samples.faulty(view, session.type(), seed()).limit(count).iterator());
        } else {
            compliant(Samples.many(view, session.type(), seed()).limit(count).iterator());
        }
        return ExitStatus.ACCEPTED;
    }

    private void compliant(Iterator<Submission> submissions) throws IOException {
        try (Destination destination = Destination.of(session.output(List.of()), session)) {
            while (submissions.hasNext()) {
                line(destination, writer.write(submissions.next()));
            }
            destination.complete();
        }
    }

    /** Writes the submissions, and beside them which fault is in which: what a check of them has to find, and nothing else. */
    private void faulty(Iterator<Mutant> mutants) throws IOException {
        String output = session.output(List.of())
                .orElseThrow(() -> new UsageException(
                        "--faults 须与 --output 文件 同用；哪条记录有什么错，写在它旁边的文件里",
                        "--faults needs --output FILE; which fault stands where is written beside it"));
        if (!mutants.hasNext()) {
            throw new UsageException(
                    "在此地此日，这类报送没有可以单独违反的规则",
                    "no submission of this type can break a single rule at this place and date");
        }
        String key = key(output);
        try (Destination submissions = Destination.of(Optional.of(output), session);
                Destination faults = Destination.of(Optional.of(key), session)) {
            for (int record = 1; mutants.hasNext(); record++) {
                Mutant mutant = mutants.next();
                line(submissions, writer.write(mutant.submission()));
                line(faults, fault(record, mutant));
            }
            faults.complete();
            submissions.complete();
        }
        session.err().println(output + "  " + key);
    }

    /** The name of the file that says which fault stands where. */
    private static String key(String output) {
        return (output.endsWith(LINES) ? output.substring(0, output.length() - LINES.length()) : output) + KEY;
    }

    /** The breach as a report has it, with the record that it stands in. */
    private static byte[] fault(int record, Mutant mutant) throws IOException {
        Outcome breach = mutant.finding();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("record", record);
            if (mutant.submission().getSubmissionId().isPresent()) {
                json.writeStringField(
                        "key", mutant.submission().getSubmissionId().get());
            }
            json.writeStringField("rule", breach.getRule().value());
            json.writeStringField("bound", mutant.bound());
            if (breach.getSeverity().isPresent()) {
                json.writeStringField("severity", breach.getSeverity().get().name());
            }
            Json.strings(json, "clauses", breach.getClauses());
            json.writeStringField("pointer", breach.getPointer());
            structure(json, mutant.submission());
            json.writeEndObject();
        }
        return line.toByteArray();
    }

    /** What the values of the submission say against each other, where the rule itself is about such a contradiction. */
    private static void structure(JsonGenerator json, Submission submission) throws IOException {
        json.writeArrayFieldStart("structure");
        for (StructureFinding finding : Consistency.check(submission)) {
            json.writeStartObject();
            json.writeStringField("code", finding.getCode());
            json.writeStringField("pointer", finding.getPointer());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void line(Destination destination, byte[] json) throws IOException {
        destination.stream().write(json);
        destination.stream().write('\n');
    }

    private long seed() {
        String text = session.arguments().one("seed").orElse(Long.toString(STANDARD_SEED));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UsageException("选项 --seed 应为整数，不是 " + text, "option --seed takes a whole number, not " + text);
        }
    }
}
