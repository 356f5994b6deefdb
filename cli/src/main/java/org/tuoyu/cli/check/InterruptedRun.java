package org.tuoyu.cli.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.InputForm;
import org.tuoyu.serialization.InputRecords;
import org.tuoyu.serialization.ReadLimits;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.ReportReader;

/** What an interrupted run left behind: one report a line, the last of them perhaps torn off. */
public final class InterruptedRun implements AutoCloseable {

    private final InputRecords lines;
    private final int reports;

    private InterruptedRun(InputRecords lines, int reports) {
        this.lines = lines;
        this.reports = reports;
    }

    /**
     * Opens the part of an output, and cuts off a report that is not complete.
     *
     * @param part the file
     * @return its reports
     * @throws IOException if it cannot be read or cut
     */
    public static InterruptedRun open(Path part) throws IOException {
        int complete = 0;
        long end = 0;
        long at = 0;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(part), 1 << 16)) {
            for (int b = stream.read(); b >= 0; b = stream.read()) {
                at++;
                if (b == '\n') {
                    complete++;
                    end = at;
                }
            }
        }
        try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "rw")) {
            file.setLength(end);
        }
        InputRecords lines =
                InputRecords.of(Files.newInputStream(part), Optional.of(InputForm.LINES), ReadLimits.standard());
        return new InterruptedRun(lines, complete);
    }

    /**
     * How many records it reported.
     *
     * @return 0 or more
     */
    public int reports() {
        return reports;
    }

    /**
     * The report on the next record.
     *
     * @param checked the record now
     * @throws UsageException if the report is on another record: the input or its order has changed
     */
    Report next(Checked checked) {
        ReadResult<Report> read = lines.next().read(ReportReader.standard());
        return read.document()
                .filter(report ->
                        report.getInput().getSha256().equals(checked.digest().value())
                                && report.getInput()
                                        .getName()
                                        .equals(Optional.of(checked.source().name())))
                .orElseThrow(() -> new UsageException(
                        "不能续作：第 " + (checked.source().index() + 1) + " 条记录与已报告的不是同一条",
                        "the run cannot be resumed: record " + (checked.source().index() + 1)
                                + " is not the one that was reported"));
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
