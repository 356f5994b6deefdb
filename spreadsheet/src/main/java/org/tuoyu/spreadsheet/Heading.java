package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a table: which sheet of the layout it is, what stands in which column, and where the data begin. A heading of
 * several rows with merged cells is read from its fullest row, and column by column from the rows above it. Immutable.
 *
 * @param sheet what the rows hold
 * @param columns by place from 0
 * @param unknown headers that say nothing to the layout, by place from 0
 * @param firstRow the index of the first row of data in the table
 */
record Heading(Sheet sheet, Map<Integer, Column> columns, Map<Integer, String> unknown, int firstRow) {

    private static final int ROWS_LOOKED_AT = 10;
    private static final int ROWS_ABOVE = 3;
    private static final int LEAST_COLUMNS = 2;
    private static final Pattern BESIDES_THE_NAME = Pattern.compile("[\\s*＊:：]|[（(\\[【][^）)\\]】]*[）)\\]】]$");

    /** Finds the heading of a table: the row and the sheet that fit most headers; the name on the tab decides a draw. */
    static Optional<Heading> find(Table table, Layout layout) {
        Heading best = null;
        int most = 0;
        for (int row = 0; row < Math.min(ROWS_LOOKED_AT, table.rows().size()); row++) {
            for (Sheet sheet : layout.sheets()) {
                Heading heading = of(table, row, sheet);
                int fit = 2 * heading.columns.size() + (sheet.name().equals(table.name()) ? LEAST_COLUMNS + 1 : 0);
                if (heading.columns.size() > 0
                        && fit > most
                        && (fit > LEAST_COLUMNS || sheet.name().equals(table.name()))) {
                    best = heading;
                    most = fit;
                }
            }
        }
        return Optional.ofNullable(best).filter(heading -> heading.fits(table));
    }

    private boolean fits(Table table) {
        return columns.size() >= LEAST_COLUMNS || sheet.name().equals(table.name());
    }

    private static Heading of(Table table, int row, Sheet sheet) {
        Map<String, Column> names = names(sheet);
        Map<Integer, Column> columns = new TreeMap<>();
        Map<Integer, String> unknown = new TreeMap<>();
        int width = table.rows().get(row).cells().size();
        for (int place = 0; place < width; place++) {
            Column column = named(table, row, place, names);
            String text = table.rows().get(row).cell(place).text();
            if (column != null && !columns.containsValue(column)) {
                columns.put(place, column);
            } else if (!text.isEmpty()) {
                unknown.put(place, text);
            }
        }
        return new Heading(sheet, columns, unknown, row + 1 + notes(table, row, sheet));
    }

    private static @Nullable Column named(Table table, int row, int place, Map<String, Column> names) {
        for (int above = row; above >= Math.max(0, row - ROWS_ABOVE); above--) {
            String text = table.rows().get(above).cell(place).text();
            if (!text.isEmpty()) {
                return names.get(bare(text));
            }
        }
        return null;
    }

    /** How many rows below the headers belong to the heading: that of the permanent names, and that of the hints. */
    private static int notes(Table table, int row, Sheet sheet) {
        if (row + 1 >= table.rows().size()) {
            return 0;
        }
        List<String> names = sheet.columns().stream().map(Column::name).toList();
        long named = table.rows().get(row + 1).cells().stream()
                .filter(cell -> names.contains(cell.text()))
                .count();
        return named >= LEAST_COLUMNS || named == names.size() ? 2 : 0;
    }

    private static Map<String, Column> names(Sheet sheet) {
        Map<String, Column> names = new LinkedHashMap<>();
        for (Column column : sheet.columns()) {
            names.put(bare(column.header()), column);
        }
        for (Column column : sheet.columns()) {
            names.putIfAbsent(bare(column.name()), column);
        }
        return names;
    }

    private static String bare(String header) {
        return BESIDES_THE_NAME.matcher(Typing.halfWidth(header)).replaceAll("");
    }

    /** The places of the references, outermost first. */
    List<Map.Entry<Integer, Column>> references() {
        return entries(true);
    }

    /** The places of the facts. */
    List<Map.Entry<Integer, Column>> facts() {
        return entries(false);
    }

    private List<Map.Entry<Integer, Column>> entries(boolean references) {
        List<Map.Entry<Integer, Column>> entries = new ArrayList<>();
        for (Map.Entry<Integer, Column> entry : columns.entrySet()) {
            if (entry.getValue().isReference() == references) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
