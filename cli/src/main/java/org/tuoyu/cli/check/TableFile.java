package org.tuoyu.cli.check;

import java.nio.file.Path;
import java.util.Locale;
import org.tuoyu.spreadsheet.TableReader;
import org.tuoyu.spreadsheet.TableReading;

/**
 * A workbook or CSV file, not read yet.
 *
 * @param name of the file, as the user named it
 * @param bytes what it holds; nobody changes them
 * @param isWhole whether these are all of them; not where the file is larger than allowed
 */
record TableFile(String name, byte[] bytes, boolean isWhole) {

    /** Whether a file is read as tables rather than as JSON: by its ending. */
    static boolean is(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xlsx") || small.endsWith(".xls") || small.endsWith(".xlsm") || isCsv(small);
    }

    private static boolean isCsv(String small) {
        return small.endsWith(".csv");
    }

    TableReading read(TableReader reader) {
        String file = String.valueOf(Path.of(name).getFileName());
        return isCsv(file.toLowerCase(Locale.ROOT)) ? reader.readCsv(file, bytes) : reader.readWorkbook(bytes);
    }
}
