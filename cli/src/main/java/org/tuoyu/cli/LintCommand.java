package org.tuoyu.cli;

import java.io.IOException;
import org.tuoyu.cli.Packs.UnreadablePackException;
import org.tuoyu.cli.output.PackFindings;
import org.tuoyu.cli.output.Phrase;
import org.tuoyu.finding.Severity;
import org.tuoyu.policy.PolicyDocument;
import org.tuoyu.serialization.PackFinding;
import org.tuoyu.serialization.PackReading;

/** {@code tuoyu lint}: everything that is wrong with a pack, with file and line. */
final class LintCommand {

    private final Session session;

    LintCommand(Session session) {
        this.session = session;
    }

    ExitStatus run() throws IOException {
        String path = session.arguments().operand("规则包（文件夹、jar 或 zip）", "pack: a folder, a jar or a zip");
        try {
            PackReading reading = Packs.check(session.rulebook(), path);
            session.write(session.isJson() ? json(reading) : text(reading));
            return reading.isUsable() ? ExitStatus.ACCEPTED : ExitStatus.REJECTED;
        } catch (UnreadablePackException e) {
            session.err().println("tuoyu: " + e.getMessage());
            return ExitStatus.UNREADABLE;
        }
    }

    private String text(PackReading reading) {
        return PackFindings.text(reading.findings(), session.locale())
                + Phrase.PACK_COUNTS.in(
                        session.locale(),
                        reading.packs().size(),
                        reading.packs().stream()
                                .mapToInt(pack -> pack.getClauses().size())
                                .sum(),
                        count(reading, Severity.ERROR),
                        count(reading, Severity.WARNING))
                + "\n";
    }

    private static long count(PackReading reading, Severity severity) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String json(PackReading reading) throws IOException {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeBooleanField("usable", reading.isUsable());
            Json.strings(
                    json,
                    "packs",
                    reading.packs().stream()
                            .flatMap(pack -> pack.getDocument().stream())
                            .map(PolicyDocument::getId)
                            .toList());
            json.writeArrayFieldStart("findings");
            for (PackFinding finding : reading.findings()) {
                json.writeStartObject();
                json.writeStringField("code", finding.code());
                json.writeStringField("severity", finding.severity().name());
                json.writeStringField("file", finding.file());
                json.writeNumberField("line", finding.line());
                json.writeNumberField("column", finding.column());
                json.writeStringField("pointer", finding.pointer());
                Json.text(json, "message", finding.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
