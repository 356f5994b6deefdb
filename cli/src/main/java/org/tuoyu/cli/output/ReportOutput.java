package org.tuoyu.cli.output;

import java.io.IOException;
import org.tuoyu.finding.Report;

/** Writes the reports of one run in one format, one after the other. For one thread. */
public interface ReportOutput {

    /**
     * Writes a report.
     *
     * @param report on one record, or on all of them together
     * @param readable whether its input could be read to the end
     * @throws IOException if it cannot be written
     */
    void accept(Report report, boolean readable) throws IOException;

    /**
     * Writes what comes after the last report.
     *
     * @param tally of all reports
     * @throws IOException if it cannot be written
     */
    void finish(Tally tally) throws IOException;
}
