package org.tuoyu.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Summary;
import org.tuoyu.identifier.Division;
import org.tuoyu.identifier.ResidentId;
import org.tuoyu.institution.Institution;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.submission.Submission;

class TuoyuModuleTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void aMapperReadsAndWritesAsReaderAndWriterDo() throws IOException {
        String json = new SchemaExamples(MAPPER.readTree(JsonSchemas.submission()))
                .complete()
                .toString();

        Submission submission = MAPPER.readValue(json, Submission.class);

        assertThat(SubmissionReader.standard()
                        .read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .document())
                .contains(submission);
        assertThat(MAPPER.writeValueAsString(submission)).isEqualTo(json);
    }

    @Test
    void aReportIsWrittenWithItsEmptyLists() throws IOException {
        String json = new SchemaExamples(MAPPER.readTree(JsonSchemas.report()))
                .complete()
                .toString();
        Report report = MAPPER.readValue(json, Report.class).withOutcomes(List.of());

        assertThat(MAPPER.writeValueAsString(report)).contains("\"outcomes\":[],\"structure\":[{");
    }

    @Test
    void modelTypesMayStandInsideOtherTypes() throws IOException {
        Map<String, List<Institution>> read = MAPPER.readValue(
                "{\"a\":[{\"institutionRef\":\"x\"},{\"institutionRef\":\"y\"}]}", new TypeReference<>() {});

        assertThat(read.get("a")).extracting(Institution::getInstitutionRef).containsExactly("x", "y");
        assertThat(MAPPER.writeValueAsString(read))
                .isEqualTo("{\"a\":[{\"institutionRef\":\"x\"},{\"institutionRef\":\"y\"}]}");
        Summary summary = Summary.builder()
                .met(1)
                .breached(2)
                .notApplicable(3)
                .undetermined(4)
                .build();
        assertThat(MAPPER.<JsonNode>valueToTree(summary).get("breached").intValue())
                .isEqualTo(2);
    }

    @Test
    void textValuesAreReadAndWrittenAsText() throws IOException {
        assertThat(MAPPER.readValue("\"330703\"", Division.class)).isEqualTo(Division.of("330703"));
        assertThat(MAPPER.writeValueAsString(Map.of("amount", Yuan.of(50)))).isEqualTo("{\"amount\":\"50.00\"}");
    }

    @Test
    void aFaultBecomesAnExceptionThatNamesTheFirstOne() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"schemaVersion\":\"1.0\",\"submissionType\":\"FILING\",\"asOf\":1,\"division\":2}",
                        Submission.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("type/wrong at /asOf")
                .hasMessageContaining("(and 1 more)");
    }

    @Test
    void brokenJsonBecomesAnException() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"schemaVersion\":", Submission.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void aMalformedPersonalTextIsNotRepeated() {
        assertThatThrownBy(() -> MAPPER.readValue("\"110101199001010000\"", ResidentId.class))
                .isInstanceOf(JsonMappingException.class)
                .satisfies(thrown -> assertThat(((JsonMappingException) thrown).getOriginalMessage())
                        .doesNotContain("110101"));
    }
}
