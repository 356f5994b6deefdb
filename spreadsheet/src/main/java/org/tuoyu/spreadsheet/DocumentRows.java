package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that a document gives to a sheet. */
final class DocumentRows {

    private DocumentRows() {}

    /**
     * One row.
     *
     * @param keys the references, outermost first
     * @param element what the row describes; null for a list that is stated to be empty
     */
    record DocumentRow(List<String> keys, @Nullable Map<String, Object> element) {}

    static List<DocumentRow> of(Map<String, Object> document, Sheet sheet) {
        List<DocumentRow> rows = List.of(new DocumentRow(List.of(), document));
        for (int depth = 0; depth < sheet.lists().size(); depth++) {
            boolean last = sheet.holdsElements() && depth == sheet.lists().size() - 1;
            List<DocumentRow> deeper = new ArrayList<>();
            for (DocumentRow row : rows) {
                deeper.addAll(elements(row, sheet.lists().get(depth), depth == 0 ? row.keys() : keys(row), last));
            }
            rows = deeper;
        }
        return sheet.part().isEmpty() ? rows : parts(rows, sheet.part());
    }

    private static List<DocumentRow> elements(DocumentRow row, String list, List<String> keys, boolean last) {
        Map<String, Object> holder = row.element();
        Object value = holder == null ? null : value(holder, List.of(list.split("\\.")));
        if (!(value instanceof List<?> stated)) {
            return List.of();
        }
        if (stated.isEmpty() && last) {
            return List.of(new DocumentRow(keys, null));
        }
        return stated.stream()
                .map(element -> new DocumentRow(keys, object(element)))
                .toList();
    }

    private static List<DocumentRow> parts(List<DocumentRow> rows, String part) {
        return rows.stream()
                .filter(row -> row.element() != null && row.element().containsKey(part))
                .map(row -> new DocumentRow(keys(row), row.element()))
                .toList();
    }

    /** The keys that lead to a row and its own: its first field, by which others refer to it. */
    private static List<String> keys(DocumentRow row) {
        List<String> keys = new ArrayList<>(row.keys());
        Map<String, Object> element = row.element();
        if (element != null && !element.isEmpty()) {
            keys.add(String.valueOf(element.values().iterator().next()));
        }
        return keys;
    }

    static boolean states(List<DocumentRow> rows, Column column) {
        for (DocumentRow row : rows) {
            Map<String, Object> element = row.element();
            if (element != null && value(element, column.path()) != null) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Object value(Map<String, Object> element, List<String> path) {
        Object value = element;
        for (String name : path) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object element) {
        return (Map<String, Object>) element;
    }
}
