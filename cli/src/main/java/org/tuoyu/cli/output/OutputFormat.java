package org.tuoyu.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats of reports. The first one is the default. */
public enum OutputFormat {
    /** For people at a terminal. */
    TEXT,
    /** One report, or a list of them. */
    JSON,
    /** One report a line. */
    NDJSON,
    /** One finding a row. */
    CSV,
    /** SARIF 2.1.0, for code hosts and editors. */
    SARIF,
    /** JUnit XML, for build servers. */
    JUNIT,
    /** One page for people, which needs nothing else. */
    HTML,
    /** A copy of the one workbook that was checked, with every finding marked. */
    XLSX;

    /**
     * The words that users type.
     *
     * @return the default first
     */
    public static List<String> words() {
        return Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * The format that a word names.
     *
     * @param word one of {@link #words}
     * @return the format
     */
    public static OutputFormat of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * Begins an output.
     *
     * @param out receives UTF-8; left open
     * @param look how the user wants it
     * @return ready for the first report
     * @throws IOException if it cannot be written
     */
    public ReportOutput open(OutputStream out, Look look) throws IOException {
        return switch (this) {
            case TEXT -> new TextOutput(out, look);
            case JSON -> new JsonOutput(out);
            case NDJSON -> new NdjsonOutput(out);
            case CSV -> new CsvOutput(out, look);
            case SARIF -> new SarifOutput(out);
            case JUNIT -> new JunitOutput(out, look);
            case HTML -> new HtmlOutput(out, look);
            case XLSX -> new WorkbookOutput(out, look);
        };
    }
}
