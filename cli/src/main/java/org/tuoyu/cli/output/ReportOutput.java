package org.tuoyu.cli.output;

import java.io.IOException;
import org.tuoyu.finding.Report;

/** Writes the reports of one run in one format, one after the other. For one thread. */
public interface ReportOutput {

    /**
     * Whether a report is written, not only counted. Safe for use by many threads.
     *
     * @param report on one record, or on all of them together
     * @param readable whether its input could be read to the end
     * @return {@code false}: nothing of it is written
     */
    default boolean tells(Report report, boolean readable) {
        return true;
    }

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
