package org.tuoyu.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.policy.ClauseId;
import org.tuoyu.serialization.SubmissionReader;

/** The case files themselves: form, index, ids, and that every clause they name is the clause of the answer. */
class CaseFilesTest {

    private static final Path SOURCES = Path.of("src/main/resources/org/tuoyu/testkit/conformance");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ConformanceCases.schema(), InputFormat.JSON);

    static List<String> files() {
        return ConformanceCases.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsOfTheFormOfTheSchema(String file) throws IOException {
        assertThat(faults(text(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\":\"1.0\"}",
                "{\"schemaVersion\":\"1.0\",\"cases\":[]}",
                "{\"schemaVersion\":\"1.0\",\"cases\":[{\"id\":\"a/b\"}]}",
                "{\"schemaVersion\":\"1.0\",\"cases\":[{\"id\":\"a/b\",\"clauses\":[\"a/1\"],\"why\":\"Because it is so.\","
                        + "\"division\":\"330703\",\"on\":\"2021-01-01\",\"submission\":{},\"expect\":{}}]}",
                "{\"schemaVersion\":\"1.0\",\"cases\":[{\"id\":\"a/b\",\"clauses\":[\"a/1\"],\"why\":\"Because it is so.\","
                        + "\"division\":\"330703\",\"on\":\"2021-01-01\",\"submission\":{},"
                        + "\"expect\":{\"outcomes\":[{\"rule\":\"a/b\",\"outcome\":\"PASSED\"}]}}]}",
                "{\"schemaVersion\":\"1.0\",\"cases\":[{\"id\":\"a/b\",\"clauses\":[\"a/1\"],\"why\":\"Because it is so.\","
                        + "\"division\":\"330703\",\"on\":\"2021-01-01\",\"submission\":{},"
                        + "\"expect\":{\"outcomes\":[{\"rule\":\"a/b\",\"outcome\":\"MET\",\"sevrity\":\"ERROR\"}]}}]}"
            })
    void theSchemaRefusesWhatIsNoCase(String json) {
        assertThat(faults(json)).isNotEmpty();
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }

    @Test
    void theIndexListsEveryFileOnce() throws IOException {
        try (Stream<Path> found = Files.walk(SOURCES)) {
            List<String> sources = found.filter(Files::isRegularFile)
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(ConformanceCases.files()).isEqualTo(sources).isNotEmpty();
        }
    }

    @Test
    void idsAreUniqueAndBeginWithTheFolder() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String file : ConformanceCases.files()) {
            String folder = file.substring(0, file.indexOf('/') + 1);
            for (ConformanceCase each : ConformanceCases.parse(text(file))) {
                assertThat(each.id()).as(file).startsWith(folder);
                assertThat(ids.add(each.id())).as("unique: " + each.id()).isTrue();
            }
        }
        assertThat(ids).hasSameSizeAs(ConformanceCases.bundled());
    }

    @Test
    void everySubmissionReadsUnlessTheCaseIsAboutItsForm() {
        for (ConformanceCase each : ConformanceCases.bundled()) {
            if (each.expected().stream().noneMatch(expected -> expected.kind() == AnswerKind.STRUCTURE)) {
                List<StructureFinding> faults = SubmissionReader.standard()
                        .read(each.submission().getBytes(StandardCharsets.UTF_8))
                        .structure();
                assertThat(faults).as(each.id()).isEmpty();
            }
        }
    }

    @Test
    void everyClauseExists() {
        for (ConformanceCase each : ConformanceCases.bundled()) {
            Stream<Object> named = Stream.concat(
                    each.clauses().stream(), each.expected().stream().flatMap(expected -> clauses(expected.members())));
            assertThat(named.filter(id -> Results.RULEBOOK
                            .clause(ClauseId.parse(id.toString()))
                            .isEmpty()))
                    .as(each.id())
                    .isEmpty();
        }
    }

    /** A case is about the clauses that its answers cite, or that it expects not to be cited yet. */
    @Test
    void everyClauseOfACaseIsCitedByItsAnswers() {
        for (ConformanceResult each : Results.ALL) {
            Set<String> cited = new TreeSet<>();
            boolean silent = false;
            for (Match match : each.matches()) {
                silent |= match.answers().isEmpty() || match.expected().kind() == AnswerKind.STRUCTURE;
                clauses(match.expected().members()).map(Object::toString).forEach(cited::add);
                match.answers()
                        .forEach(answer -> clauses(answer).map(Object::toString).forEach(cited::add));
                silent |= match.expected().kind() == AnswerKind.PARAMETER
                        && match.answers().stream().noneMatch(answer -> answer.containsKey("clause"));
            }
            if (!silent) {
                assertThat(cited).as(each.given().id()).containsAll(each.given().clauses());
            }
        }
    }

    private static Stream<Object> clauses(Map<String, Object> members) {
        return Stream.of("clause", "clauses", "withoutClauses", "basis")
                .filter(members::containsKey)
                .map(members::get)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value));
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = CaseFilesTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
