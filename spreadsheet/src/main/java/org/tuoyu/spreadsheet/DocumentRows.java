package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that a document gives to a sheet. */
final class DocumentRows {

    /** The first row of data on every sheet of a template, as people count. */
    static final int FIRST = 4;

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
        int referring = sheet.references().size();
        for (int depth = 0; depth < sheet.lists().size(); depth++) {
            List<DocumentRow> elements = elements(rows, sheet.lists().get(depth));
            boolean refers = depth < referring;
            rows = refers ? keyed(elements, sheet.references().get(depth)) : elements;
        }
        return sheet.part().isEmpty() ? rows : parts(rows, sheet.part());
    }

    /** The elements of a list in every row, with the keys of the row; a row without element for a list stated to be empty. */
    private static List<DocumentRow> elements(List<DocumentRow> rows, String list) {
        List<DocumentRow> elements = new ArrayList<>();
        for (DocumentRow row : rows) {
            Map<String, Object> holder = row.element();
            Object value = holder == null ? null : value(holder, List.of(list.split("\\.")));
            if (value instanceof List<?> stated) {
                stated.forEach(element -> elements.add(new DocumentRow(row.keys(), object(element))));
                if (stated.isEmpty()) {
                    elements.add(new DocumentRow(row.keys(), null));
                }
            }
        }
        return elements;
    }

    /** The elements with their own key added: what they state, or their row where that names no single one. */
    private static List<DocumentRow> keyed(List<DocumentRow> elements, Column reference) {
        Map<List<String>, Integer> times = new HashMap<>();
        elements.forEach(row -> times.merge(with(row.keys(), key(row, reference)), 1, Integer::sum));
        List<DocumentRow> keyed = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            DocumentRow row = elements.get(i);
            List<String> keys = with(row.keys(), key(row, reference));
            boolean single =
                    times.getOrDefault(keys, 0) == 1 && !key(row, reference).isEmpty();
            if (row.element() != null) {
                keyed.add(new DocumentRow(single ? keys : with(row.keys(), RowReference.of(FIRST + i)), row.element()));
            }
        }
        return keyed;
    }

    private static String key(DocumentRow row, Column reference) {
        Object key = row.element() == null ? null : row.element().get(reference.keyName());
        return key == null ? "" : key.toString();
    }

    private static List<String> with(List<String> keys, String key) {
        List<String> all = new ArrayList<>(keys);
        all.add(key);
        return all;
    }

    private static List<DocumentRow> parts(List<DocumentRow> rows, String part) {
        return rows.stream()
                .filter(row -> row.element() != null && row.element().containsKey(part))
                .toList();
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
