package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.DocumentNumber;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.quantity.DateRange;

/** The schema of a document accepts it exactly when its reader finds no error in it. */
class SchemaAgreementTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(com.fasterxml.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(dialect());
    private static final JsonNode SUBMISSION_SCHEMA = tree(JsonSchemas.submission());
    private static final JsonNode REPORT_SCHEMA = tree(JsonSchemas.report());
    private static final Schema SUBMISSION = REGISTRY.getSchema(SUBMISSION_SCHEMA);
    private static final Schema REPORT = REGISTRY.getSchema(REPORT_SCHEMA);
    private static final Function<byte[], ReadResult<?>> SUBMISSIONS = SubmissionReader.standard()::read;
    private static final Function<byte[], ReadResult<?>> REPORTS = ReportReader.standard()::read;

    /** Values to put in the place of any other; none that a double cannot hold, for the validator compares doubles. */
    private static final List<JsonNode> INTRUDERS = List.of(
            tree("null"),
            tree("true"),
            tree("false"),
            tree("0"),
            tree("1"),
            tree("-1"),
            tree("1.5"),
            tree("2.0"),
            tree("1e2"),
            tree("101"),
            tree("6"),
            tree("2147483647"),
            tree("2147483648"),
            tree("-2147483649"),
            tree("1e30"),
            tree("1e-30"),
            tree("999999999999999"),
            tree("1000000000000000"),
            tree("0.000001"),
            tree("0.0000001"),
            tree("\"\""),
            tree("\" \""),
            tree("\"x\""),
            tree("\"1\""),
            tree("\"1.5\""),
            tree("\"true\""),
            tree("\"1\\n\""),
            tree("\"2023-02-28\""),
            tree("\"2023-02-29\""),
            tree("\"2024-02-29\""),
            tree("\"2023-02-28T00:00:00Z\""),
            tree("\"2023-02\""),
            tree("\"2023-13\""),
            tree("\"2023-02\\n\""),
            tree("\"0000-01-01\""),
            tree("\"2023-02-28\\n\""),
            tree("\"330703\""),
            tree("\"33070３\""),
            tree("\"999999202001010010\""),
            tree("\"91999999TT00000310\""),
            tree("\"50000.001\""),
            tree("\"-1.00\""),
            tree("\"国发〔2019〕1号\""),
            tree("\"😀\""),
            tree("[]"),
            tree("{}"),
            tree("[[]]"),
            tree("[null]"),
            tree("[1]"),
            tree("[\"x\"]"),
            tree("[\"x\",1]"),
            tree("[{}]"),
            tree("[true]"),
            tree("{\"x\":1}"),
            tree("{\"x\":\"y\"}"),
            tree("{\"x\":null}"),
            tree("[\"2023-02-29\"]"));

    @Test
    void theCompleteDocumentIsAcceptedByBoth() {
        assertAgreement(SUBMISSION, SUBMISSIONS, new SchemaExamples(SUBMISSION_SCHEMA).complete(), true);
        assertAgreement(REPORT, REPORTS, new SchemaExamples(REPORT_SCHEMA).complete(), true);
    }

    @Test
    void anyFieldOfASubmissionMayHoldAnyValue() {
        replaceEach(SUBMISSION_SCHEMA, SUBMISSION, SUBMISSIONS);
    }

    @Test
    void anyFieldOfAReportMayHoldAnyValue() {
        replaceEach(REPORT_SCHEMA, REPORT, REPORTS);
    }

    @Test
    void anyFieldMayBeMissing() {
        new SchemaExamples(SUBMISSION_SCHEMA).small().forEach((pointer, document) -> {
            remove(document, pointer);
            assertAgreement(SUBMISSION, SUBMISSIONS, document);
        });
    }

    @Property(tries = 300)
    void documentsWithSeveralMutationsAreJudgedAlike(@ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode document = new SchemaExamples(SUBMISSION_SCHEMA).complete();
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutate(document, random);
        }
        assertAgreement(SUBMISSION, SUBMISSIONS, document);
    }

    private static void replaceEach(JsonNode schemaTree, Schema schema, Function<byte[], ReadResult<?>> reader) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, ObjectNode> example :
                new SchemaExamples(schemaTree).small().entrySet()) {
            for (JsonNode intruder : INTRUDERS) {
                ObjectNode document = example.getValue().deepCopy();
                replace(document, example.getKey(), intruder);
                difference(schema, reader, document)
                        .ifPresent(text -> differences.add(example.getKey() + " = " + intruder + ": " + text));
            }
        }
        assertThat(differences).isEmpty();
    }

    private static void mutate(ObjectNode document, Random random) {
        JsonNode at = document;
        while (true) {
            List<JsonNode> children = new ArrayList<>();
            at.forEach(children::add);
            if (children.isEmpty() || random.nextInt(5) == 0) {
                break;
            }
            JsonNode child = children.get(random.nextInt(children.size()));
            if (!child.isContainerNode()) {
                break;
            }
            at = child;
        }
        JsonNode intruder = INTRUDERS.get(random.nextInt(INTRUDERS.size())).deepCopy();
        if (at instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), intruder);
        } else if (at instanceof ObjectNode object && object.size() > 0) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name, intruder);
                default -> object.set(name + "x", intruder);
            }
        }
    }

    private static void replace(ObjectNode document, String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    private static void remove(ObjectNode document, String pointer) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name));
        } else {
            ((ObjectNode) parent).remove(name);
        }
    }

    private static void assertAgreement(Schema schema, Function<byte[], ReadResult<?>> reader, JsonNode document) {
        assertThat(difference(schema, reader, document)).as(document.toString()).isEmpty();
    }

    private static void assertAgreement(
            Schema schema, Function<byte[], ReadResult<?>> reader, JsonNode document, boolean accepted) {
        assertThat(schema.validate(document, assertingFormats())).isEmpty();
        ReadResult<?> result = reader.apply(bytes(document));
        assertThat(result.structure()).isEmpty();
        assertThat(result.isWellFormed()).isEqualTo(accepted);
    }

    private static java.util.Optional<String> difference(
            Schema schema, Function<byte[], ReadResult<?>> reader, JsonNode document) {
        var errors = schema.validate(document, assertingFormats());
        ReadResult<?> result = reader.apply(bytes(document));
        return errors.isEmpty() == result.isWellFormed()
                ? java.util.Optional.empty()
                : java.util.Optional.of("schema " + errors + ", reader " + result.structure());
    }

    private static java.util.function.Consumer<ExecutionContext> assertingFormats() {
        return context -> context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    private static byte[] bytes(JsonNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(json, broken);
        }
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012())
                .format(format("credit-code", CreditCode::isValid))
                .format(format("resident-id", ResidentId::isValid))
                .format(format("document-number", DocumentNumber::isValid))
                .format(format("date-range", SchemaAgreementTest::isDateRange))
                .build();
    }

    private static boolean isDateRange(String text) {
        try {
            DateRange.parse(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static Format format(String name, Predicate<String> accepts) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return accepts.test(value);
            }
        };
    }
}
