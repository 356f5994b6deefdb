package org.tuoyu.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.PackStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.RulebookStamp;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;

/**
 * SARIF 2.1.0: what is breached as {@code fail}, what cannot be told as {@code open}, waivers as suppressions, and what became of
 * the findings of an earlier report as the state of the baseline. Results go out as they come; the tool and its rules stand
 * after them.
 */
final class SarifOutput implements ReportOutput {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final SarifResults results;
    private final Map<String, PackStamp> packs = new TreeMap<>();
    private String version = "";

    SarifOutput(OutputStream out) throws IOException {
        json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        results = new SarifResults(json);
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeArrayFieldStart("results");
    }

    @Override
    public void accept(Report report, boolean readable) throws IOException {
        RulebookStamp rulebook = report.getRulebook();
        version = rulebook.getVersion();
        rulebook.getPacks().forEach(pack -> packs.put(pack.getId(), pack));
        for (StructureFinding finding : report.getStructure()) {
            results.structure(report, finding);
        }
        for (Outcome outcome : report.breaches()) {
            results.outcome(report, outcome);
        }
        for (Outcome outcome : report.undetermined()) {
            results.outcome(report, outcome);
        }
        for (SubsidyResult result : report.getSubsidies()) {
            if (result.callsForCorrection()) {
                results.claim(report, result);
            }
        }
    }

    @Override
    public void finish(Tally tally) throws IOException {
        json.writeEndArray();
        tool();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", tally.unreadable() == 0);
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeNumberField("records", tally.records());
        json.writeObjectFieldStart("packs");
        for (PackStamp pack : packs.values()) {
            json.writeStringField(pack.getId(), pack.getSha256());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "tuoyu");
        json.writeStringField("version", version.isEmpty() ? "0" : version);
        json.writeStringField("language", "zh-CN");
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, String> rule : results.rules().entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", rule.getKey());
            json.writeObjectFieldStart("properties");
            json.writeStringField("clauses", rule.getValue());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
