package org.tuoyu.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.spreadsheet.TableReader;

/**
 * What is read as one: a file, or the CSV files of one folder, which are the sheets of one submission.
 *
 * @param name of the file as the user named it, or of the folder and the ending
 * @param files at least one
 */
record Sources(String name, List<String> files) {

    static List<Sources> of(List<String> names) {
        Map<String, List<String>> together = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        for (String name : names) {
            String key = TableReader.isCsv(name) ? folder(name) : name;
            keys.add(key);
            if (TableReader.isCsv(name)) {
                together.computeIfAbsent(key, unused -> new ArrayList<>()).add(name);
            }
        }
        List<Sources> sources = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            List<String> files = TableReader.isCsv(names.get(i)) ? together.get(keys.get(i)) : List.of(names.get(i));
            if (files != null && files.get(0).equals(names.get(i))) {
                sources.add(new Sources(files.size() == 1 ? names.get(i) : keys.get(i), List.copyOf(files)));
            }
        }
        return sources;
    }

    private static String folder(String name) {
        String file = String.valueOf(Path.of(name).getFileName());
        return name.substring(0, name.length() - file.length()) + "*.csv";
    }

    boolean isTables() {
        return TableReader.isTable(files.get(0));
    }
}
