package org.tuoyu.cli.check;

import java.util.Collections;
import java.util.LinkedHashMap;
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

    TableReading read(TableReader reader) {
        return reader.read(files);
    }

    long size() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
