package org.tuoyu.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.cli.output.UsageException;
import org.tuoyu.finding.ComparedFinding;
import org.tuoyu.finding.Comparison;
import org.tuoyu.finding.InputStamp;
import org.tuoyu.finding.Report;
import org.tuoyu.serialization.InputRecord;
import org.tuoyu.serialization.InputRecords;
import org.tuoyu.serialization.ReadLimits;
import org.tuoyu.serialization.ReadResult;
import org.tuoyu.serialization.ReportReader;

/** The reports of an earlier run, to be compared with: by what people know a submission by, else by the number of the record. */
public final class EarlierReports {

    private final Map<String, Deque<Earlier>> reports = new HashMap<>();

    /** What is kept of an earlier report. */
    private record Earlier(InputStamp stamp, List<ComparedFinding> findings) {}

    private EarlierReports() {}

    /**
     * Reads the reports of an earlier run.
     *
     * @param file one report, a list of them, or one a line
     * @return the reports
     * @throws IOException if the file cannot be read
     * @throws UsageException if it holds something else
     */
    public static EarlierReports read(Path file) throws IOException {
        EarlierReports earlier = new EarlierReports();
        try (InputRecords records = InputRecords.open(file, ReadLimits.standard())) {
            while (records.hasNext()) {
                earlier.add(file, records.next());
            }
        }
        return earlier;
    }

    private void add(Path file, InputRecord record) {
        ReadResult<Report> read = record.read(ReportReader.standard());
        Report report = read.document()
                .filter(unused -> read.isWellFormed())
                .orElseThrow(() -> new UsageException(
                        file + " 第 " + record.line() + " 行不是 tuoyu 的报告",
                        file + " line " + record.line() + " is no report of tuoyu"));
        InputStamp stamp =
                InputStamp.builder().name(file.toString()).sha256(read.sha256()).build();
        reports.computeIfAbsent(key(report.getInput()), unused -> new ArrayDeque<>())
                .add(new Earlier(stamp, ComparedFinding.of(report)));
    }

    private static String key(InputStamp input) {
        return input.getKey().orElseGet(() -> "#" + input.getRecord().orElse(1));
    }

    /** The report with what became of the earlier findings; as it is when no earlier report is on the same submission. */
    Report compare(Report report) {
        Optional<Earlier> earlier =
                Optional.ofNullable(reports.get(key(report.getInput()))).map(Deque::poll);
        return earlier.map(before ->
                        report.withComparison(Comparison.of(before.findings, ComparedFinding.of(report), before.stamp)))
                .orElse(report);
    }
}
