package org.tuoyu.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.JsonLayout;
import org.tuoyu.serialization.ReportWriter;

/** One report a line. */
final class NdjsonOutput implements ReportOutput {

    private final ReportWriter writer = ReportWriter.of(JsonLayout.COMPACT);
    private final OutputStream out;

    NdjsonOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void accept(Report report, boolean readable) throws IOException {
        out.write(writer.write(report));
        out.write('\n');
    }

    @Override
    public void finish(Tally tally) {}
}
