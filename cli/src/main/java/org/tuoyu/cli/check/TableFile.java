package org.tuoyu.cli.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tuoyu.spreadsheet.TableReader;
import org.tuoyu.spreadsheet.TableReading;

/**
 * A workbook, or the CSV files of one folder, not read yet.
 *
 * @param files what each holds, by its name without a folder; nobody changes the bytes
 * @param isWhole whether these are all bytes; not where there are more than allowed
 */
record TableFile(Map<String, byte[]> files, boolean isWhole) {

    TableFile {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** Whether a file is read as tables rather than as JSON: by its ending. */
    static boolean is(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xlsx") || small.endsWith(".xls") || small.endsWith(".xlsm") || isCsv(name);
    }

    /** Whether a file is one table, which belongs together with those beside it. */
    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    TableReading read(TableReader reader) {
        boolean csv = files.keySet().stream().allMatch(TableFile::isCsv);
        return csv
                ? reader.readCsv(files)
                : reader.readWorkbook(files.values().iterator().next());
    }

    long size() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
