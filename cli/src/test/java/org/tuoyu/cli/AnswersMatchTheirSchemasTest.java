package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.Clause;
import org.tuoyu.policy.ClauseKind;
import org.tuoyu.policy.DateBasis;
import org.tuoyu.policy.DocumentStatus;
import org.tuoyu.policy.NormStrength;
import org.tuoyu.policy.Pack;
import org.tuoyu.policy.PostRole;
import org.tuoyu.policy.RelationKind;
import org.tuoyu.policy.ResponsibilityRole;
import org.tuoyu.policy.Scope;
import org.tuoyu.policy.Treatment;
import org.tuoyu.validation.Rulebook;

/** The JSON of verbs whose answers have no model fits the schema that {@code tuoyu schema} prints for it. */
class AnswersMatchTheirSchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String text(String line) {
        return Inside.tuoyu(line.split(" ")).out();
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("schema " + name), InputFormat.JSON);
    }

    private static void assertFits(String answer, Schema schema) {
        assertThat(answer).isNotBlank();
        assertThat(schema.validate(answer, InputFormat.JSON)).as(answer).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"330703", "330205", "320509", "350102", "441800", "110101"})
    void rules(String division) throws Exception {
        String answer = text("rules --division " + division + " --on 2024-06-01 --include-drafts --format json");

        assertFits(answer, schema("rules"));
        assertThat(JSON.readTree(answer)).hasSizeGreaterThan(100);
    }

    @Test
    void clauses() {
        Schema schema = schema("clause");
        int number = 0;
        for (Pack pack : Rulebook.bundled().packs()) {
            for (Clause clause : pack.getClauses()) {
                // one in seventeen, of every document that has so many
                if (number++ % 17 == 0) {
                    assertFits(text("clause " + clause.getId() + " --format json"), schema);
                }
            }
        }
    }

    @Test
    void amounts() {
        Schema schema = schema("subsidies");

        assertFits(
                text("subsidy ../examples/submissions/jindong-subsidy-claim-overclaimed.json --format json"), schema);
        assertFits(
                text(
                        "subsidy ../examples/submissions/jindong-subsidy-claim-overclaimed.json --division 441800 --include-drafts"
                                + " --format json"),
                schema);
    }

    @Test
    void amountsOfAWorkbook(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("claim.xlsx");
        text("template ../examples/submissions/jindong-subsidy-claim-overclaimed.json --output " + file);

        String answer = text("subsidy " + file + " --format json");

        assertFits(answer, schema("subsidies"));
        assertThat(JSON.readTree(answer).at("/subsidies/0/cell/header").asText())
                .isEqualTo("申报金额");
    }

    @Test
    void faultsGenerated(@TempDir Path folder) throws Exception {
        Schema schema = schema("faults");
        text("generate --faults --division 330703 --on 2022-03-01 --type filing --count 60 --output "
                + folder.resolve("bad.ndjson"));
        List<String> faults = Files.readAllLines(folder.resolve("bad.faults.ndjson"));

        assertThat(faults)
                .hasSize(60)
                .anySatisfy(fault ->
                        assertThat(JSON.readTree(fault).path("structure")).isNotEmpty());
        faults.forEach(fault -> assertFits(fault, schema));
    }

    @Test
    void packsChecked(@TempDir Path folder) throws Exception {
        Schema schema = schema("lint");
        Path example = Path.of("..", "examples", "packs", "990101-example");
        Path faulty = Files.createDirectory(folder.resolve("990101-example"));
        for (String file : List.of("document.yaml", "clauses.yaml", "rules.yaml")) {
            Files.copy(example.resolve(file), faulty.resolve(file));
        }

        assertFits(text("lint " + example + " --format json"), schema);
        String findings = text("lint " + faulty + " --format json");
        assertFits(findings, schema);
        assertThat(JSON.readTree(findings).path("findings")).isNotEmpty();
    }

    @Test
    void aSchemaRefusesWhatIsNoAnswer() {
        assertThat(schema("rules").validate("{}", InputFormat.JSON)).isNotEmpty();
        for (String name : List.of("clause", "subsidies", "lint", "faults")) {
            assertThat(schema(name).validate("{\"other\": 1}", InputFormat.JSON))
                    .as(name)
                    .isNotEmpty();
        }
    }

    /** The codes that a schema lists are those of the lists that they come from. */
    @Test
    void codesAreThoseOfTheirLists() throws Exception {
        JsonNode rule = JSON.readTree(text("schema rules")).at("/$defs/Rule/properties");
        assertCodes(rule.at("/severity"), Severity.values());
        assertCodes(rule.at("/scope"), Scope.values());
        JsonNode clause = JSON.readTree(text("schema clause"));
        assertCodes(clause.at("/properties/kind"), ClauseKind.values());
        assertCodes(clause.at("/properties/norm"), NormStrength.values());
        assertCodes(clause.at("/properties/treatment"), Treatment.values());
        assertCodes(clause.at("/properties/duties/items/properties/role"), ResponsibilityRole.values());
        assertCodes(clause.at("/properties/posts/items/properties/role"), PostRole.values());
        assertCodes(clause.at("/$defs/Relation/properties/kind"), RelationKind.values());
        assertCodes(clause.at("/$defs/Document/properties/status"), DocumentStatus.values());
        assertCodes(clause.at("/$defs/Document/properties/dateBasis"), DateBasis.values());
        assertCodes(
                JSON.readTree(text("schema subsidies")).at("/$defs/SubsidyResult/properties/status"),
                AmountStatus.values());
        assertCodes(JSON.readTree(text("schema faults")).at("/properties/severity"), Severity.values());
        assertCodes(
                JSON.readTree(text("schema lint")).at("/properties/findings/items/properties/severity"),
                Severity.values());
    }

    private static void assertCodes(JsonNode property, Enum<?>... codes) {
        assertThat(property.path("enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Arrays.stream(codes).map(Enum::name).toList());
    }
}
