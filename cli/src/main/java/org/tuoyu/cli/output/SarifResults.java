package org.tuoyu.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.Comparison;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Outcome;
import org.tuoyu.finding.OutcomeType;
import org.tuoyu.finding.Report;
import org.tuoyu.finding.Severity;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.Waiver;
import org.tuoyu.policy.Text;

/** Writes the results of a SARIF log, and remembers the rules that they name. */
final class SarifResults {

    private final JsonGenerator json;
    private final Map<String, String> rules = new TreeMap<>();

    SarifResults(JsonGenerator json) {
        this.json = json;
    }

    /** The rules named so far, with the clauses that they cite. */
    Map<String, String> rules() {
        return rules;
    }

    void structure(Report report, StructureFinding finding) throws IOException {
        begin(finding.getCode(), "fail", level(finding.getSeverity()), finding.getMessage());
        location(report.getInput(), finding.getCell(), finding.getPointer(), finding.getLine(), finding.getColumn());
        baseline(report, finding.getCode(), finding.getPointer(), Optional.empty());
        end(report.getInput(), finding.getMessage(), Optional.empty());
    }

    void outcome(Report report, Outcome outcome) throws IOException {
        String rule = outcome.getRule().toString();
        rules.put(rule, outcome.getClauses().stream().map(Object::toString).collect(Collectors.joining(" ")));
        boolean breached = outcome.getOutcome() == OutcomeType.BREACHED;
        String level = breached ? level(outcome.getSeverity().orElse(Severity.INFO)) : "none";
        Text message = words(outcome);
        begin(rule, breached ? "fail" : "open", level, message);
        location(
                report.getInput(),
                outcome.getCell(),
                outcome.getPointer(),
                outcome.getLine().orElse(0),
                outcome.getColumn().orElse(0));
        if (outcome.getWaiver().isPresent()) {
            suppression(outcome.getWaiver().get());
        }
        baseline(report, rule, outcome.getPointer(), outcome.getSubject());
        end(report.getInput(), message, outcome.getSubject());
    }

    /** A claim of too much, or one that cannot be judged, under the id of its clause. */
    void claim(Report report, SubsidyResult result) throws IOException {
        String clause = result.getClause().toString();
        rules.put(clause, clause);
        boolean much = result.claimsTooMuch();
        begin(clause, much ? "fail" : "open", much ? "error" : "none", result.getMessage());
        location(
                report.getInput(),
                result.getCell(),
                result.getPointer(),
                result.getLine().orElse(0),
                result.getColumn().orElse(0));
        baseline(report, clause, result.getPointer(), result.getSubject());
        end(report.getInput(), result.getMessage(), result.getSubject());
    }

    private static Text words(Outcome outcome) {
        String rule = outcome.getRule().toString();
        Text message = outcome.getMessage().orElse(Text.of(rule, rule));
        boolean remedied = outcome.getOutcome() == OutcomeType.BREACHED
                && outcome.getRemedy().isPresent();
        return remedied
                ? Text.of(
                        message.zh() + outcome.getRemedy().get().zh(),
                        message.en() + " " + outcome.getRemedy().get().en())
                : message;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE, INFO -> "note";
        };
    }

    private void begin(String rule, String kind, String level, Text message) throws IOException {
        rules.putIfAbsent(rule, "");
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        json.writeStringField("kind", kind);
        json.writeStringField("level", level);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", message.zh());
        json.writeEndObject();
    }

    private void location(InputStamp input, Optional<CellPlace> cell, String pointer, int line, int column)
            throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        if (input.getName().isPresent()) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri(input.getName().get()));
            json.writeEndObject();
            if (line > 0) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", line);
                json.writeNumberField("startColumn", Math.max(1, column));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        if (cell.isPresent()) {
            json.writeObjectFieldStart("message");
            json.writeStringField("text", PlaceWords.cell(cell.get(), Locale.CHINESE));
            json.writeEndObject();
        }
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", pointer.isEmpty() ? "/" : pointer);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** A relative reference; what is no path stays out of trouble by being escaped. */
    private static String uri(String name) {
        try {
            return new URI(null, null, name.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return "input";
        }
    }

    private void suppression(Waiver waiver) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", waiver.getReason());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void baseline(Report report, String code, String pointer, Optional<String> subject) throws IOException {
        Optional<Comparison> comparison = report.getComparison();
        if (comparison.isPresent()) {
            boolean added = comparison.get().getAdded().stream()
                    .anyMatch(each -> each.getCode().equals(code)
                            && each.getPointer().equals(pointer)
                            && each.getSubject().equals(subject));
            json.writeStringField("baselineState", added ? "new" : "unchanged");
        }
    }

    private void end(InputStamp input, Text message, Optional<String> subject) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("messageEn", message.en());
        write("subject", subject);
        write("key", input.getKey());
        write("sha256", input.getSha256());
        if (input.getRecord().isPresent()) {
            json.writeNumberField("record", input.getRecord().get());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
