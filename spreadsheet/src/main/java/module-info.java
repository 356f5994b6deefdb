/**
 * Submissions in workbooks and CSV files: templates to fill in, reading that is tolerant and says what it assumed, and copies
 * of the user's workbook in which every finding is marked.
 */
module org.tuoyu.spreadsheet {
    requires static org.jspecify;
    requires transitive org.tuoyu.core;
    requires transitive org.tuoyu.serialization;
    requires transitive org.tuoyu.validation;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires org.apache.logging.log4j;
    requires org.apache.poi.ooxml;

    // asked whether the program logs
    uses org.apache.logging.log4j.spi.Provider;

    exports org.tuoyu.spreadsheet;
}
