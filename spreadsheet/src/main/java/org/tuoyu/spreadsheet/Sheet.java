package org.tuoyu.spreadsheet;

import java.util.List;

/**
 * What a sheet holds: one element of the submission a row. Immutable.
 *
 * @param name what people read on its tab
 * @param lists the lists that lead from the submission to the elements of its rows, each a dotted path from the element before;
 *     empty for the cover
 * @param part the object within such an element that the rows describe; empty when they describe the whole
 * @param holder the number of the type whose field holds the rows; -1 for the cover
 * @param field the number of that field
 * @param columns references first, then facts in the order of the model
 */
record Sheet(String name, List<String> lists, String part, int holder, int field, List<Column> columns) {

    /** The permanent name: the dotted path of what the rows describe; a dot for the cover. */
    String id() {
        String path = String.join(".", lists) + (part.isEmpty() ? "" : "." + part);
        return path.isEmpty() ? "." : path;
    }

    boolean isCover() {
        return lists.isEmpty();
    }

    /** Whether a row is an element of a list; false where it only describes a part of one that stands on another sheet. */
    boolean holdsElements() {
        return part.isEmpty() && !isCover();
    }

    List<Column> references() {
        return columns.stream().filter(Column::isReference).toList();
    }

    List<Column> facts() {
        return columns.stream().filter(column -> !column.isReference()).toList();
    }
}
