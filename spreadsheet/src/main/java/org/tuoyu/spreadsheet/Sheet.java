package org.tuoyu.spreadsheet;

import java.util.List;
import java.util.Map;

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

    /** What people know the elements of a list by, where it is not their first fact. */
    private static final Map<String, String> KEYS = Map.of("jointConferences", "kind");

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

    /** The lists that lead to what its rows belong to; to what they describe, where they are no elements of a list. */
    List<String> around() {
        return holdsElements() ? lists.subList(0, lists.size() - 1) : lists;
    }

    /** By what other sheets refer to the rows of this one. */
    Column key() {
        return key(lists.get(lists.size() - 1), facts());
    }

    static Column key(String list, List<Column> facts) {
        String name = KEYS.getOrDefault(list, facts.get(0).name());
        return facts.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(facts.get(0));
    }

    List<Column> references() {
        return columns.stream().filter(Column::isReference).toList();
    }

    List<Column> facts() {
        return columns.stream().filter(column -> !column.isReference()).toList();
    }
}
