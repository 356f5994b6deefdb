package org.tuoyu.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReportWriter;

/** One report as an object, several as a list. */
final class JsonOutput implements ReportOutput {

    private final ReportWriter writer = ReportWriter.of(JsonLayout.PRETTY);
    private final OutputStream out;
    private @Nullable Report only;
    private boolean list;

    JsonOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void accept(Report report, boolean readable) throws IOException {
        Report first = only;
        only = null;
        if (list) {
            write(",\n", report);
        } else if (first == null) {
            only = report;
        } else {
            list = true;
            write("[\n", first);
            write(",\n", report);
        }
    }

    private void write(String before, Report report) throws IOException {
        out.write(before.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = writer.write(report);
        out.write(bytes, 0, bytes.length - 1);
    }

    @Override
    public void finish(Tally tally) throws IOException {
        if (only != null) {
            out.write(writer.write(only));
        } else {
            out.write((list ? "\n]\n" : "[]\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
