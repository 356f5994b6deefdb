package org.tuoyu.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.InputForm;
import org.tuoyu.serialization.InputRecords;
import org.tuoyu.serialization.ReadLimits;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.ReportReader;
import org.tuoyu.validation.Rulebook;

/** Frozen reports, which no change of the law changes, and what each format makes of them. */
final class Reports {

    private Reports() {}

    static List<Report> all() throws IOException {
        List<Report> reports = new ArrayList<>();
        try (InputStream stream = Reports.class.getResourceAsStream("reports.ndjson");
                InputRecords records = InputRecords.of(stream, Optional.of(InputForm.LINES), ReadLimits.standard())) {
            records.forEachRemaining(record -> {
                ReadResult<Report> read = record.read(ReportReader.standard());
                if (!read.structure().isEmpty()) {
                    throw new IllegalStateException(read.structure().toString());
                }
                reports.add(read.document().orElseThrow());
            });
        }
        return reports;
    }

    static byte[] written(OutputFormat format, Locale locale) throws IOException {
        return written(format, new Look(locale, new Citations(Rulebook.of(List.of())), 0, false, false), all());
    }

    static byte[] written(OutputFormat format, Look look, List<Report> reports) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportOutput output = format.open(bytes, look);
        Tally tally = new Tally();
        for (Report report : reports) {
            boolean readable = report.getStructure().stream()
                    .noneMatch(finding -> finding.getCode().equals("json/syntax"));
            tally.add(report, readable);
            output.accept(report, readable);
        }
        output.finish(tally);
        return bytes.toByteArray();
    }
}
