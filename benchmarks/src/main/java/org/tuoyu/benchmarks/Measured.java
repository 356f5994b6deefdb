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

/**
 * What is measured, on documents in turn: scan, tree, read, check, all together; and the alternatives. Ours reads facts from the
 * model, chooses the law of each element by its date, and leaves an answer with its clauses for every rule; the beans are
 * bound before, as {@link Beans} says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Measured {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final InputStamp NOWHERE = InputStamp.builder().build();

    /** The document. */
    @Param({"valid", "ten-breaches"})
    public String document = "valid";

    private byte[][] json = {};
    private Submission[] submissions = {};
    private Beans.Report[] beans = {};
    private JsonNode[] trees = {};
    private int turn;
    private final PolicyView same = OurChecks.some(Documents.valid());
    private final PolicyView all = OurChecks.all(Documents.valid());
    private final SubmissionReader reader = SubmissionReader.standard();
    private final ReportWriter writer = ReportWriter.of(JsonLayout.COMPACT);
    private final Validator hibernate = Peers.hibernate();
    private final am.ik.yavi.core.Validator<Beans.Report> yavi = Peers.yavi();
    private final Schema schema = Peers.schema();

    /** Prepares the documents. */
    @Setup
    public void prepare() throws IOException {
        submissions = Documents.variants(document.equals("valid") ? Documents.valid() : Documents.invalid())
                .toArray(Submission[]::new);
        json = new byte[submissions.length][];
        beans = new Beans.Report[json.length];
        trees = new JsonNode[json.length];
        for (int i = 0; i < json.length; i++) {
            json[i] = Documents.json(submissions[i]);
            beans[i] = Peers.bind(json[i]);
            trees[i] = MAPPER.readTree(json[i]);
        }
    }

    private int next() {
        turn = (turn + 1) % Documents.VARIANTS;
        return turn;
    }

    @Benchmark
    public int jacksonTokens() throws IOException {
        int tokens = 0;
        try (JsonParser parser = FACTORY.createParser(json[next()])) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public JsonNode jacksonReadTree() throws IOException {
        return MAPPER.readTree(json[next()]);
    }

    @Benchmark
    public ReadResult<Submission> tuoyuRead() {
        return reader.read(json[next()]);
    }

    @Benchmark
    public Report tuoyuCheckSame() {
        return same.check(submissions[next()]);
    }

    /** The check, and of every breach the place and the message in one language, as the alternative is read. */
    @Benchmark
    public int tuoyuCheckSameAndRead() {
        int characters = 0;
        for (Outcome breach : same.check(submissions[next()]).breaches()) {
            characters += breach.getPointer().length()
                    + breach.getMessage().orElseThrow().en().length();
        }
        return characters;
    }

    @Benchmark
    public byte[] tuoyuReadCheckSameAndWrite() {
        ReadResult<Submission> read = reader.read(json[next()]);
        return writer.write(same.check(read.document().orElseThrow(), read.structure(), NOWHERE));
    }

    @Benchmark
    public Report tuoyuCheckAll() {
        return all.check(submissions[next()]);
    }

    @Benchmark
    public Report tuoyuReadAndCheckAll() {
        ReadResult<Submission> read = reader.read(json[next()]);
        return all.check(read.document().orElseThrow(), read.structure(), NOWHERE);
    }

    @Benchmark
    public byte[] tuoyuReadCheckAllAndWrite() {
        return writer.write(tuoyuReadAndCheckAll());
    }

    @Benchmark
    public Object hibernateValidatorSame() {
        return hibernate.validate(beans[next()]);
    }

    /** The validation, and of every violation path and message. */
    @Benchmark
    public int hibernateValidatorSameAndRead() {
        int characters = 0;
        for (ConstraintViolation<Beans.Report> violation : hibernate.validate(beans[next()])) {
            characters += violation.getPropertyPath().toString().length()
                    + violation.getMessage().length();
        }
        return characters;
    }

    @Benchmark
    public Object yaviSame() {
        return yavi.validate(beans[next()]);
    }

    @Benchmark
    public Object jsonSchemaHalf() {
        return schema.validate(trees[next()]);
    }
}
