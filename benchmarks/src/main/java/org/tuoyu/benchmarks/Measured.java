package org.tuoyu.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.ReportWriter;
import org.tuoyu.serialization.SubmissionReader;
import org.tuoyu.submission.Submission;
import org.tuoyu.validation.PolicyView;

/** What is measured, on one document: scan, tree, read, check, all together; and the alternatives. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Measured {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final InputStamp NOWHERE = InputStamp.builder().build();

    /** The document. */
    @Param({"valid", "ten-breaches"})
    public String document = "valid";

    private byte[] json = new byte[0];
    private Submission submission = Documents.valid();
    private Beans.LeaseAndCameras bean = Beans.institution(submission);
    private PolicyView same = OurChecks.some(submission);
    private PolicyView all = OurChecks.all(submission);
    private final SubmissionReader reader = SubmissionReader.standard();
    private final ReportWriter writer = ReportWriter.of(JsonLayout.COMPACT);
    private final Validator hibernate = Peers.hibernate();
    private final am.ik.yavi.core.Validator<Beans.LeaseAndCameras> yavi = Peers.yavi();
    private final Schema schema = Peers.schema();
    private JsonNode tree = MAPPER.createObjectNode();

    /** Prepares the document. */
    @Setup
    public void prepare() throws IOException {
        submission = document.equals("valid") ? Documents.valid() : Documents.invalid();
        json = Documents.json(submission);
        bean = Beans.institution(submission);
        tree = MAPPER.readTree(json);
    }

    @Benchmark
    public int jacksonTokens() throws IOException {
        int tokens = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public JsonNode jacksonReadTree() throws IOException {
        return MAPPER.readTree(json);
    }

    @Benchmark
    public ReadResult<Submission> tuoyuRead() {
        return reader.read(json);
    }

    @Benchmark
    public Report tuoyuCheckSame() {
        return same.check(submission);
    }

    /** The check, and of every breach the place and the message in one language, as the alternative is read. */
    @Benchmark
    public int tuoyuCheckSameAndRead() {
        int characters = 0;
        for (Outcome breach : same.check(submission).breaches()) {
            characters += breach.getPointer().length()
                    + breach.getMessage().orElseThrow().en().length();
        }
        return characters;
    }

    @Benchmark
    public byte[] tuoyuReadCheckSameAndWrite() {
        ReadResult<Submission> read = reader.read(json);
        return writer.write(same.check(read.document().orElseThrow(), read.structure(), NOWHERE));
    }

    @Benchmark
    public Report tuoyuCheckAll() {
        return all.check(submission);
    }

    @Benchmark
    public Report tuoyuReadAndCheckAll() {
        ReadResult<Submission> read = reader.read(json);
        return all.check(read.document().orElseThrow(), read.structure(), NOWHERE);
    }

    @Benchmark
    public byte[] tuoyuReadCheckAllAndWrite() {
        return writer.write(tuoyuReadAndCheckAll());
    }

    @Benchmark
    public Object hibernateValidatorSame() {
        return hibernate.validate(bean);
    }

    /** The validation, and of every violation path and message. */
    @Benchmark
    public int hibernateValidatorSameAndRead() {
        int characters = 0;
        for (ConstraintViolation<Beans.LeaseAndCameras> violation : hibernate.validate(bean)) {
            characters += violation.getPropertyPath().toString().length()
                    + violation.getMessage().length();
        }
        return characters;
    }

    @Benchmark
    public Object yaviSame() {
        return yavi.validate(bean);
    }

    @Benchmark
    public Object jsonSchemaHalf() {
        return schema.validate(tree);
    }
}
