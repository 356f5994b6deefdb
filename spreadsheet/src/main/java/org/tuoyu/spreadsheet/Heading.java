package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tuoyu.spreadsheet.Table.Row;

/**
 * The heading of a table: which sheet of the layout it is, what stands in which column, and where the data begin. A heading of
 * several rows with merged cells is read from its fullest row, and column by column from the rows above it. Immutable.
 *
 * @param sheet what the rows hold
 * @param columns by place from 0
 * @param unknown headers that say nothing to the layout, by place from 0
 * @param row the index of the row with the headers in the table
 * @param firstRow the index of the first row of data in the table
 */
record Heading(Sheet sheet, Map<Integer, Column> columns, Map<Integer, String> unknown, int row, int firstRow) {

    private static final int ROWS_LOOKED_AT = 10;
    private static final int ROWS_ABOVE = 3;
    private static final int LEAST_COLUMNS = 2;
    private static final Pattern BESIDES_THE_NAME = Pattern.compile("[\\s*＊:：]|[（(\\[【][^）)\\]】]*[）)\\]】]$");

    /** The columns of each sheet of the layout by what may stand above them. */
    private static final List<Map<String, Column>> NAMES =
            Layout.WHOLE.sheets().stream().map(Heading::names).toList();

    /** Finds the heading of a table: the row and the sheet that fit most headers; the name on the tab decides a draw. */
    static Optional<Heading> find(Table table) {
        Heading best = null;
        int most = 0;
        for (int row = 0; row < Math.min(ROWS_LOOKED_AT, table.rows().size()); row++) {
            List<String> headers = headers(table, row);
            for (int i = 0; i < NAMES.size(); i++) {
                Sheet sheet = Layout.WHOLE.sheets().get(i);
                Heading heading = of(table, row, sheet, headers, NAMES.get(i));
                int fit = 2 * heading.columns.size() + (table.isNamed(sheet) ? LEAST_COLUMNS + 1 : 0);
                if (heading.columns.size() > 0 && fit > most && (fit > LEAST_COLUMNS || table.isNamed(sheet))) {
                    best = heading;
                    most = fit;
                }
            }
        }
        return Optional.ofNullable(best).filter(heading -> heading.fits(table));
    }

    private boolean fits(Table table) {
        return columns.size() >= LEAST_COLUMNS || table.isNamed(sheet);
    }

    private static Heading of(Table table, int row, Sheet sheet, List<String> headers, Map<String, Column> names) {
        Map<Integer, Column> columns = new TreeMap<>();
        Map<Integer, String> unknown = new TreeMap<>();
        for (int place = 0; place < headers.size(); place++) {
            Column column = names.get(headers.get(place));
            String text = table.rows().get(row).cell(place).text();
            if (column != null && !columns.containsValue(column)) {
                columns.put(place, column);
            } else if (!text.isEmpty() || headers.get(place).equals(MarkedWorkbook.RESULT)) {
                unknown.put(place, text);
            }
        }
        return new Heading(sheet, columns, unknown, row, row + 1 + notes(table, row, columns));
    }

    /** What stands above each column: in the row itself, or in the nearest one above that says something. */
    private static List<String> headers(Table table, int row) {
        List<String> headers = new ArrayList<>();
        for (int place = 0; place < table.rows().get(row).cells().size(); place++) {
            String text = "";
            for (int above = row; above >= Math.max(0, row - ROWS_ABOVE) && text.isEmpty(); above--) {
                text = table.rows().get(above).cell(place).text();
            }
            headers.add(bare(text));
        }
        return headers;
    }

    /**
     * How many rows below the headers belong to the heading: that of the permanent names, and that of the hints; the latter alone
     * where a header was changed, so that the row of the permanent names fits better than that of the headers, or where the row
     * of the permanent names was deleted.
     */
    private static int notes(Table table, int row, Map<Integer, Column> columns) {
        boolean below = row + 1 < table.rows().size() && isNames(table.rows().get(row + 1), columns);
        boolean hints = row + 1 < table.rows().size() && isHints(table.rows().get(row + 1), columns);
        boolean itself = row > 0
                && isNames(table.rows().get(row), columns)
                && isHeaders(table.rows().get(row - 1), columns);
        return below ? 2 : itself || hints ? 1 : 0;
    }

    private static boolean isNames(Row row, Map<Integer, Column> columns) {
        long named = columns.entrySet().stream()
                .filter(entry ->
                        row.cell(entry.getKey()).text().equals(entry.getValue().name()))
                .count();
        return named >= LEAST_COLUMNS || named > 0 && named == columns.size();
    }

    private static boolean isHints(Row row, Map<Integer, Column> columns) {
        return columns.entrySet().stream()
                .allMatch(entry -> row.cell(entry.getKey()).text().equals(Hints.of(entry.getValue())));
    }

    private static boolean isHeaders(Row row, Map<Integer, Column> columns) {
        return columns.entrySet().stream()
                .anyMatch(entry -> bare(row.cell(entry.getKey()).text())
                        .equals(bare(entry.getValue().header())));
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
