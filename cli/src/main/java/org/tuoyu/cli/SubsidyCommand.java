package org.tuoyu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tuoyu.cli.output.TextReport;
import org.tuoyu.finding.AmountStatus;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.SubsidyResult;
import org.tuoyu.finding.SubsidyStatement;
import org.tuoyu.quantity.Yuan;
import org.tuoyu.validation.PolicyView;

/** {@code tuoyu subsidy}: what is owed to the institutions of one submission. */
final class SubsidyCommand {

    private final Session session;
    private final Asked asked;

    SubsidyCommand(Session session) {
        this.session = session;
        this.asked = new Asked(session);
    }

    ExitStatus run() throws IOException {
        String name = session.arguments().operand("文件（标准输入写 -）", "file, or - for standard input");
        return asked.about(name, question -> answer(question, name));
    }

    private ExitStatus answer(Asked.Question question, String name) throws IOException {
        PolicyView view = question.view();
        SubsidyStatement statement = session.arguments()
                .year()
                .map(year -> view.subsidies(question.submission(), year))
                .orElseGet(() -> view.subsidies(question.submission()));
        List<SubsidyResult> results = question.places().apply(statement.results());
        String total = statement.total().toString();
        session.write(session.isJson() ? json(results, total) : text(results, total, name));
        boolean open = statement.results().stream()
                .filter(each -> each.getDraft().isEmpty())
                .anyMatch(each -> each.getStatus() == AmountStatus.UNDETERMINED);
        return open ? ExitStatus.UNDETERMINED : ExitStatus.ACCEPTED;
    }

    private String text(List<SubsidyResult> results, String total, String name) {
        TextReport text = new TextReport(asked.look());
        text.subsidies(results);
        text.total(total);
        text.readings();
        return name + "\n" + text;
    }

    private static String json(List<SubsidyResult> results, String total) throws IOException {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("subsidies");
            for (SubsidyResult result : results) {
                write(result, json);
            }
            json.writeEndArray();
            json.writeStringField("total", total);
            json.writeEndObject();
        });
    }

    private static void write(SubsidyResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("clause", result.getClause().toString());
        Json.strings(json, "basis", result.getBasis());
        json.writeStringField("status", result.getStatus().name());
        if (result.getDraft().isPresent()) {
            json.writeBooleanField("draft", result.getDraft().get());
        }
        if (result.getReferred().isPresent()) {
            json.writeBooleanField("referred", result.getReferred().get());
        }
        write("amount", result.getAmount(), json);
        write("claimed", result.getClaimed(), json);
        if (result.getFormula().isPresent()) {
            Json.text(json, "formula", result.getFormula().get());
        }
        Json.strings(json, "readings", result.getReadings());
        if (result.getPeriod().isPresent()) {
            json.writeStringField("period", result.getPeriod().get());
        }
        json.writeStringField("pointer", result.getPointer());
        place(result, json);
        if (result.getSubject().isPresent()) {
            json.writeStringField("subject", result.getSubject().get());
        }
        Json.strings(json, "missing", List.copyOf(result.getMissing()));
        Json.text(json, "message", result.getMessage());
        json.writeEndObject();
    }

    /** Where the amount is corrected, as a report has it. */
    private static void place(SubsidyResult result, JsonGenerator json) throws IOException {
        if (result.getLine().isPresent()) {
            json.writeNumberField("line", result.getLine().get());
        }
        if (result.getColumn().isPresent()) {
            json.writeNumberField("column", result.getColumn().get());
        }
        if (result.getCell().isPresent()) {
            CellPlace cell = result.getCell().get();
            json.writeObjectFieldStart("cell");
            json.writeStringField("sheet", cell.getSheet());
            json.writeNumberField("row", cell.getRow());
            json.writeStringField("cell", cell.getCell());
            json.writeStringField("header", cell.getHeader());
            json.writeEndObject();
        }
    }

    private static void write(String name, Optional<Yuan> amount, JsonGenerator json) throws IOException {
        if (amount.isPresent()) {
            json.writeStringField(name, amount.get().toString());
        }
    }
}
