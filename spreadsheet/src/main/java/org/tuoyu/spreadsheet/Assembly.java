package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.spreadsheet.CellValue.Remark;
import org.tuoyu.spreadsheet.Table.Row;

/** Puts the rows of tables together to one document. For one thread and one document. */
final class Assembly {

    private static final String NONE = "无";
    private static final String VERSION_FIELD = "schemaVersion";
    private static final String VERSION = "1.0";

    private final Node root = new Node(new LinkedHashMap<>(), "");
    private final Map<String, CellPlace> places = new HashMap<>();
    private final List<StructureFinding> findings = new ArrayList<>();

    /** The elements of each list of the layout, by the keys that lead to them. */
    private final Map<List<String>, Map<List<String>, Node>> elements = new HashMap<>();

    Assembly(Map<String, String> defaults) {
        root.values.put(VERSION_FIELD, VERSION);
        root.values.putAll(defaults);
        elements.put(List.of(), Map.of(List.of(), root));
    }

    /** An object of the document that is being put together. */
    private record Node(Map<String, Object> values, String pointer) {}

    byte[] json() {
        return JsonText.of(root.values);
    }

    CellMap cells() {
        return new CellMap(places);
    }

    List<StructureFinding> findings() {
        return findings;
    }

    void add(Table table, Heading heading) {
        heading.unknown().forEach((place, header) -> {
            if (table.rows().stream()
                    .skip(heading.firstRow())
                    .anyMatch(row -> !row.cell(place).isEmpty())) {
                findings.add(Findings.unknownColumn(
                        place(table, table.rows().get(heading.firstRow() - 1), place, header), header));
            }
        });
        for (Row row : table.rows()
                .subList(
                        Math.min(heading.firstRow(), table.rows().size()),
                        table.rows().size())) {
            if (!row.isEmpty()) {
                new Rows(table, heading, row).add();
            }
        }
    }

    private static CellPlace place(Table table, Row row, int column, String header) {
        return CellPlace.builder()
                .sheet(table.name())
                .row(row.number())
                .cell(Letters.of(column) + row.number())
                .header(header)
                .build();
    }

    /** One row on its way into the document. */
    private final class Rows {

        private final Table table;
        private final Heading heading;
        private final Sheet sheet;
        private final Row row;

        Rows(Table table, Heading heading, Row row) {
            this.table = table;
            this.heading = heading;
            this.sheet = heading.sheet();
            this.row = row;
        }

        void add() {
            List<String> keys = keys();
            int depth = sheet.holdsElements()
                    ? sheet.lists().size() - 1
                    : sheet.lists().size();
            List<String> lists = sheet.lists().subList(0, depth);
            Node parent = parent(lists, keys);
            if (parent == null) {
                findings.add(Findings.noParent(anchor(), heading.references(), keys));
            } else if (!sheet.holdsElements()) {
                fill(parent);
            } else if (statesNone()) {
                list(parent);
            } else {
                element(parent, keys);
            }
        }

        /** The references of the row, outermost first; an empty text where one is left out. */
        private List<String> keys() {
            List<String> keys = new ArrayList<>();
            for (Column reference : sheet.references()) {
                keys.add(heading.references().stream()
                        .filter(entry -> entry.getValue().equals(reference))
                        .map(entry -> row.cell(entry.getKey()).text())
                        .findFirst()
                        .orElse(""));
            }
            return keys;
        }

        /** The element that the row belongs to; the only one there is when the row does not say. */
        private @Nullable Node parent(List<String> lists, List<String> keys) {
            Map<List<String>, Node> known = elements.getOrDefault(lists, Map.of());
            Node named = known.get(keys);
            if (named != null || keys.isEmpty()) {
                return named;
            }
            List<Node> fitting = new ArrayList<>();
            known.forEach((full, node) -> {
                if (fits(full, keys)) {
                    fitting.add(node);
                }
            });
            return fitting.size() == 1 ? fitting.get(0) : null;
        }

        private static boolean fits(List<String> full, List<String> stated) {
            for (int i = 0; i < full.size(); i++) {
                if (!stated.get(i).isEmpty() && !stated.get(i).equals(full.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean statesNone() {
            List<String> texts = heading.facts().stream()
                    .map(entry -> row.cell(entry.getKey()).text())
                    .filter(text -> !text.isEmpty())
                    .toList();
            return texts.equals(List.of(NONE));
        }

        @SuppressWarnings("unchecked")
        private List<Object> list(Node parent) {
            String[] path = sheet.lists().get(sheet.lists().size() - 1).split("\\.");
            Map<String, Object> holder = holder(parent.values, List.of(path));
            return (List<Object>) holder.computeIfAbsent(path[path.length - 1], name -> new ArrayList<>());
        }

        private void element(Node parent, List<String> keys) {
            String list = sheet.lists().get(sheet.lists().size() - 1);
            List<Object> siblings = list(parent);
            String pointer = parent.pointer + "/" + list.replace('.', '/') + "/" + siblings.size();
            Node node = new Node(new LinkedHashMap<>(), pointer);
            siblings.add(node.values);
            places.put(pointer, anchor());
            places.putIfAbsent(parent.pointer + "/" + list.replace('.', '/'), anchor());
            fill(node);
            remember(keys, node);
        }

        private void remember(List<String> keys, Node node) {
            List<String> full = new ArrayList<>(keys);
            full.add(String.valueOf(node.values.get(sheet.facts().get(0).name())));
            elements.computeIfAbsent(sheet.lists(), lists -> new LinkedHashMap<>())
                    .putIfAbsent(full, node);
        }

        private void fill(Node node) {
            for (Map.Entry<Integer, Column> entry : heading.facts()) {
                Column column = entry.getValue();
                String pointer = node.pointer + "/" + String.join("/", column.path());
                CellPlace place = place(table, row, entry.getKey(), column.header());
                places.put(pointer, place);
                Cell cell = row.cell(entry.getKey());
                if (!cell.isEmpty()) {
                    take(node, column, cell, pointer, place);
                }
            }
        }

        private void take(Node node, Column column, Cell cell, String pointer, CellPlace place) {
            CellValue value = CellReader.read(column, cell);
            if (value.remark() != Remark.AS_WRITTEN) {
                findings.add(Findings.of(column, cell, value, pointer, place));
            }
            Object json = value.json();
            if (json != null) {
                holder(node.values, column.path())
                        .put(column.path().get(column.path().size() - 1), json);
            }
        }

        /** The object that holds the last name of a path, made if need be. */
        @SuppressWarnings("unchecked")
        private static Map<String, Object> holder(Map<String, Object> values, List<String> path) {
            Map<String, Object> holder = values;
            for (String name : path.subList(0, path.size() - 1)) {
                holder = (Map<String, Object>) holder.computeIfAbsent(name, each -> new LinkedHashMap<>());
            }
            return holder;
        }

        /** The first cell of the row that holds something. */
        private CellPlace anchor() {
            int first = 0;
            while (row.cell(first).isEmpty()) {
                first++;
            }
            Column column = heading.columns().get(first);
            return place(table, row, first, column == null ? "" : column.header());
        }
    }
}
