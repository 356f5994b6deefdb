package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.tuoyu.fact.AdditionalField;
import org.tuoyu.fact.StatedList;
import org.tuoyu.finding.Report;
import org.tuoyu.institution.Institution;
import org.tuoyu.submission.Submission;
import org.tuoyu.submission.SubmissionType;

class WriterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void aSubmissionWithEveryFieldIsWrittenAsItWasRead() throws IOException {
        ObjectNode document = new SchemaExamples(MAPPER.readTree(JsonSchemas.submission())).complete();
        Submission submission = read(document.toString()).document().orElseThrow();

        byte[] written = SubmissionWriter.of(JsonLayout.COMPACT).write(submission);

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(document.toString());
        assertThat(SubmissionReader.standard().read(written).document()).contains(submission);
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() throws IOException {
        ObjectNode document = new SchemaExamples(MAPPER.readTree(JsonSchemas.submission())).complete();
        SubmissionReader reader = SubmissionReader.withLimits(ReadLimits.standard());
        Submission expected = reader.read(bytes(document)).document().orElseThrow();

        for (int round = 0; round < 3; round++) {
            assertThat(reader.read(bytes(reversed(document))).document()).contains(expected);
            assertThat(reader.read(bytes(document)).document()).contains(expected);
        }
    }

    private static byte[] bytes(JsonNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isArray()) {
            return MAPPER.createArrayNode().add(reversed(node.get(0)));
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode reversed = MAPPER.createObjectNode();
        List<String> names = new ArrayList<>(names(node));
        java.util.Collections.reverse(names);
        names.forEach(name -> reversed.set(name, reversed(node.get(name))));
        return reversed;
    }

    @Test
    void aReportWithEveryFieldIsWrittenAsItWasRead() throws IOException {
        ObjectNode document = new SchemaExamples(MAPPER.readTree(JsonSchemas.report())).complete();
        Report report = ReportReader.standard()
                .read(document.toString().getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();

        byte[] written = ReportWriter.of(JsonLayout.COMPACT).write(report);

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(document.toString());
        assertThat(ReportReader.standard().read(written).document()).contains(report);
    }

    @Test
    void aReportHasTheOrderOfItsContract() throws IOException {
        JsonNode schema = MAPPER.readTree(JsonSchemas.report());

        assertThat(names(schema.at("/properties")))
                .containsExactly(
                        "schemaVersion",
                        "verdict",
                        "input",
                        "division",
                        "asOf",
                        "rulebook",
                        "summary",
                        "outcomes",
                        "structure",
                        "subsidies",
                        "targets",
                        "routes",
                        "waivers",
                        "waiverFile",
                        "comparison",
                        "valuesShown");
        assertThat(names(schema.at("/$defs/InputStamp/properties")))
                .containsExactly("name", "sha256", "record", "line", "key");
        assertThat(names(schema.at("/$defs/RulebookStamp/properties")))
                .containsExactly("version", "packs", "options", "drafts");
        assertThat(names(schema.at("/$defs/Summary/properties")))
                .containsExactly("met", "breached", "notApplicable", "undetermined", "waived", "notListed");
        assertThat(names(schema.at("/$defs/Outcome/properties")))
                .containsExactly(
                        "rule",
                        "outcome",
                        "severity",
                        "clauses",
                        "draft",
                        "readings",
                        "pointer",
                        "line",
                        "column",
                        "cell",
                        "subject",
                        "expected",
                        "actual",
                        "margin",
                        "missing",
                        "message",
                        "remedy",
                        "cause",
                        "waiver");
        assertThat(names(schema.at("/$defs/Measure/properties"))).containsExactly("value", "unit", "comparator");
        assertThat(names(schema.at("/$defs/StructureFinding/properties")))
                .containsSubsequence("code", "pointer", "line", "column", "message");
        assertThat(names(schema.at("/$defs/SubsidyResult/properties")))
                .containsSubsequence(
                        "clause", "status", "draft", "amount", "claimed", "formula", "readings", "message");
        assertThat(names(schema.at("/$defs/TargetResult/properties")))
                .containsSubsequence("clause", "status", "value", "target", "margin");
        assertThat(names(schema.at("/$defs/RouteResult/properties")))
                .containsSubsequence("duty", "body", "name", "clauses");
        assertThat(names(schema.at("/$defs/Text/properties"))).containsExactly("zh-CN", "en");
    }

    @Test
    void prettyJsonHasTwoSpacesALevelAndLineFeeds() throws IOException {
        Submission submission = Submission.builder()
                .schemaVersion("1.0")
                .submissionType(SubmissionType.FILING)
                .institutions(StatedList.of(Institution.builder()
                        .institutionRef("a")
                        .serviceModes(StatedList.none())
                        .build()))
                .addAdditionalFields(new AdditionalField("note", "{\"a\":[1.50,{}]}"))
                .build();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        SubmissionWriter.of(JsonLayout.PRETTY).write(submission, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {
                          "schemaVersion": "1.0",
                          "submissionType": "FILING",
                          "institutions": [
                            {
                              "institutionRef": "a",
                              "serviceModes": []
                            }
                          ],
                          "note": {
                            "a": [
                              1.50,
                              {}
                            ]
                          }
                        }
                        """);
        assertThat(SubmissionReader.standard().read(stream.toByteArray()).document())
                .contains(submission);
    }

    @Test
    void statedAsNoneIsNotTheSameAsNotStated() {
        Submission none = read("{\"schemaVersion\":\"1.0\",\"submissionType\":\"FILING\",\"claims\":[]}")
                .document()
                .orElseThrow();

        assertThat(none.getClaims()).contains(StatedList.none());
        assertThat(none.getRegions()).isEmpty();
        assertThat(new String(SubmissionWriter.of(JsonLayout.COMPACT).write(none), StandardCharsets.UTF_8))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"submissionType\":\"FILING\",\"claims\":[]}");
    }

    @Property(tries = 200)
    void anyTextSurvivesTheRoundTrip(@ForAll @NotBlank String text) {
        String whole = text.replaceAll("[\\ud800-\\udfff]", "");
        Submission submission = Submission.builder()
                .schemaVersion("1.0")
                .submissionType(SubmissionType.FILING)
                .submissionId("x" + whole)
                .build();

        byte[] written = SubmissionWriter.of(JsonLayout.COMPACT).write(submission);

        assertThat(SubmissionReader.standard().read(written).document()).contains(submission);
    }

    private static ReadResult<Submission> read(String json) {
        return SubmissionReader.standard().read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
