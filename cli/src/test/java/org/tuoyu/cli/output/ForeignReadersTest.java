package org.tuoyu.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.JsonSchemas;
import org.tuoyu.validation.Rulebook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What we write is read by programs that are not ours. */
class ForeignReadersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Schema schema(SpecificationVersion version, String text) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
    }

    @Test
    void jsonAndNdjsonFitTheSchemaOfReports() throws IOException {
        Schema schema = schema(SpecificationVersion.DRAFT_2020_12, JsonSchemas.report());
        JsonNode list = JSON.readTree(Reports.written(OutputFormat.JSON, Locale.CHINESE));
        String[] lines =
                new String(Reports.written(OutputFormat.NDJSON, Locale.CHINESE), StandardCharsets.UTF_8).split("\n");

        assertThat(list).hasSize(Reports.all().size());
        assertThat(lines).hasSize(list.size());
        for (int i = 0; i < lines.length; i++) {
            assertThat(schema.validate(list.get(i).toString(), InputFormat.JSON))
                    .isEmpty();
            assertThat(JSON.readTree(lines[i])).isEqualTo(list.get(i));
        }
    }

    @Test
    void sarifFitsItsSchema() throws IOException {
        String sarif = new String(Reports.written(OutputFormat.SARIF, Locale.CHINESE), StandardCharsets.UTF_8);
        try (InputStream stream = ForeignReadersTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema =
                    schema(SpecificationVersion.DRAFT_7, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                    .isNotEmpty();
        }
        JsonNode results = JSON.readTree(sarif).at("/runs/0/results");
        int findings = 0;
        for (Report report : Reports.all()) {
            findings += report.getStructure().size()
                    + report.breaches().size()
                    + report.undetermined().size()
                    + (int) report.getSubsidies().stream()
                            .filter(result -> result.claimsTooMuch() || result.leavesClaimOpen())
                            .count();
        }
        assertThat(results).hasSize(findings);
        assertThat(results.findValuesAsText("kind")).contains("fail", "open");
        assertThat(results.findValuesAsText("baselineState")).contains("new", "unchanged");
        assertThat(results.findValuesAsText("justification")).containsExactly("存储设备更换期间");
    }

    @Test
    void everyJunitSuiteFitsTheSchemaOfSurefire() throws Exception {
        byte[] xml = Reports.written(OutputFormat.JUNIT, Locale.CHINESE);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("target/xsd/surefire-test-report.xsd").toFile())
                .newValidator();
        NodeList suites = document.getElementsByTagName("testsuite");

        assertThat(suites.getLength()).isEqualTo(Reports.all().size());
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            validator.validate(new DOMSource(suite));
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo(Integer.toString(
                            suite.getElementsByTagName("testcase").getLength()));
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo(Integer.toString(
                            suite.getElementsByTagName("failure").getLength()));
        }
    }

    @Test
    void csvIsReadRowByRowAndNoCellIsAFormula() throws IOException {
        byte[] csv = Reports.written(OutputFormat.CSV, Locale.CHINESE);
        List<Map<String, String>> rows = new ArrayList<>();
        try (MappingIterator<Map<String, String>> read = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .with(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                .readValues(csv)) {
            read.forEachRemaining(rows::add);
        }

        assertThat(rows).hasSizeGreaterThan(30).allMatch(row -> row.size() == 18);
        assertThat(rows.stream().flatMap(row -> row.values().stream()))
                .noneMatch(cell -> cell.matches("(?s)[=+@\t\r-].*") && !cell.matches("[+-]?\\d+(\\.\\d+)?"));
        assertThat(rows.get(rows.size() - 1).get("问题")).isEqualTo("'=1+1，\"引号\"，<script>alert(1)</script>，逗号,与\n换行");
        assertThat(rows.get(rows.size() - 1).get("业务标识")).startsWith("'=HYPERLINK");
    }

    @Test
    void csvBeginsWithAMarkWhereOneIsWanted() throws IOException {
        Look look = new Look(Locale.CHINESE, new Citations(Rulebook.of(List.of())), 0, false, true);

        assertThat(Reports.written(OutputFormat.CSV, look, Reports.all()))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) '"');
    }

    @Test
    void thePageHoldsNothingFromElsewhereAndNoMarkupFromOutside() throws IOException {
        String html = new String(Reports.written(OutputFormat.HTML, Locale.CHINESE), StandardCharsets.UTF_8);

        assertThat(html)
                .doesNotContain("<script>alert")
                .doesNotContain("<b>bold</b>")
                .doesNotContainPattern("(src|href)\\s*=\\s*\"(?!#)")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
}
