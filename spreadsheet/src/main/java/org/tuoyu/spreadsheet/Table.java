package org.tuoyu.spreadsheet;

import java.util.List;
import java.util.Map;
import org.tuoyu.finding.CellPlace;

/**
 * The cells of one sheet, whatever the format. Immutable.
 *
 * @param name the name on the tab, or of the file
 * @param rows those that hold something, top down
 */
record Table(String name, List<Row> rows) {

    Table {
        rows = List.copyOf(rows);
    }

    /** Whether its name says that it is a sheet, be it on a tab or of a file. */
    boolean isNamed(Sheet sheet) {
        return name.equals(sheet.name()) || name.equalsIgnoreCase(sheet.name() + ".csv");
    }

    /** The first cell that holds something, for what is to be said of the whole; of a table with rows only. */
    CellPlace first() {
        Row row = rows.get(0);
        int column = row.firstColumn();
        return row.place(name, column, row.cell(column).text());
    }

    /**
     * One row.
     *
     * @param number from 1, as people see it
     * @param cells from the first column on
     * @param merged what stands above in a cell that one of this row is merged with, by the place from 0
     */
    record Row(int number, List<Cell> cells, Map<Integer, Cell> merged) {

        Row {
            cells = List.copyOf(cells);
            merged = Map.copyOf(merged);
        }

        Row(int number, List<Cell> cells) {
            this(number, cells, Map.of());
        }

        /** What stands above in a cell that the one in a column is merged with; an empty one where it is not. */
        Cell above(int column) {
            return merged.getOrDefault(column, Cell.EMPTY);
        }

        /** What a person sees in a column, be it in a cell that reaches down from above. */
        Cell shown(int column) {
            return cell(column).isEmpty() ? above(column) : cell(column);
        }

        /** The cell in a column counted from 0; an empty one beyond the last. */
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        /** The place from 0 of the first cell that holds something; of a row that is not empty only. */
        int firstColumn() {
            int first = 0;
            while (cell(first).isEmpty()) {
                first++;
            }
            return first;
        }

        CellPlace place(String sheet, int column, String header) {
            return CellPlace.builder()
                    .sheet(sheet)
                    .row(number)
                    .cell(Letters.of(column) + number)
                    .header(header)
                    .build();
        }

        /** Whether it says nothing but that there is none. */
        boolean isNone() {
            return cells.stream()
                    .filter(cell -> !cell.isEmpty())
                    .map(Cell::text)
                    .toList()
                    .equals(List.of("无"));
        }

        boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }
}
