package org.tuoyu.spreadsheet;

import java.util.List;

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

    /**
     * One row.
     *
     * @param number from 1, as people see it
     * @param cells from the first column on
     */
    record Row(int number, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** The cell in a column counted from 0; an empty one beyond the last. */
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }
}
