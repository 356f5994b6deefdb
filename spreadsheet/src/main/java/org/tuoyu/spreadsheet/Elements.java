package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The elements of one list of the layout, by the keys that lead to them and by the row on which they stand. For one thread. */
final class Elements {

    private final Map<List<String>, List<Node>> byKeys = new LinkedHashMap<>();
    private final Map<Integer, Node> byRow = new HashMap<>();

    void add(Node node) {
        byKeys.computeIfAbsent(node.keys(), keys -> new ArrayList<>()).add(node);
        byRow.putIfAbsent(node.row(), node);
    }

    /** All of them. */
    List<Node> all() {
        return byKeys.values().stream().flatMap(List::stream).toList();
    }

    /** The elements that a row may belong to; where it does not say all, those that fit what it says. */
    List<Node> find(List<String> stated) {
        OptionalInt row = stated.isEmpty() ? OptionalInt.empty() : RowReference.row(stated.get(stated.size() - 1));
        if (row.isPresent()) {
            return Optional.ofNullable(byRow.get(row.getAsInt())).stream().toList();
        }
        List<Node> exact = byKeys.get(stated);
        return exact == null ? fitting(stated) : exact;
    }

    /** The elements that fit what is stated, where an empty text fits all. */
    List<Node> fitting(List<String> stated) {
        return byKeys.entrySet().stream()
                .filter(entry -> fits(entry.getKey(), stated))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static boolean fits(List<String> full, List<String> stated) {
        for (int i = 0; i < full.size(); i++) {
            if (!stated.get(i).isEmpty() && !stated.get(i).equals(full.get(i))) {
                return false;
            }
        }
        return true;
    }
}
