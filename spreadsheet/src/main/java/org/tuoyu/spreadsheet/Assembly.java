package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tuoyu.finding.CellPlace;
import org.tuoyu.finding.StructureFinding;
import org.tuoyu.spreadsheet.CellValue.Remark;
import org.tuoyu.spreadsheet.Table.Row;
import org.tuoyu.validation.fact.FactAccess.Kind;

/** Puts the rows of tables together to one document. For one thread and one document. */
final class Assembly {

    private static final String NONE = "无";
    private static final String VERSION_FIELD = "schemaVersion";
    private static final String VERSION = "1.0";

    private final Node root = new Node(new LinkedHashMap<>(), "", List.of());
    private final Map<String, CellPlace> places = new HashMap<>();
    private final List<StructureFinding> findings = new ArrayList<>();

    /** What the reader would say of cells that hold something else than they should, as a finding in the words of a table. */
    private final Map<String, StructureFinding> misfits = new HashMap<>();

    /** The elements of each list of the layout. */
    private final Map<List<String>, Elements> elements = new HashMap<>();

    Assembly(Map<String, String> defaults) {
        root.values.put(VERSION_FIELD, VERSION);
        root.values.putAll(defaults);
        elements.put(List.of(), new Elements(false));
        add(List.of(), 0, root);
    }

    /**
     * An object of the document that is being put together.
     *
     * @param values its members
     * @param pointer where it will stand
     * @param keys that lead to it, outermost first
     */
    private record Node(Map<String, Object> values, String pointer, List<String> keys) {}

    /** The elements of one list of the layout, by the keys that lead to them and by the row on which they stand. */
    private static final class Elements {

        private final boolean named;
        private final Map<List<String>, List<Node>> byKeys = new LinkedHashMap<>();
        private final Map<Integer, Node> byRow = new HashMap<>();

        /**
         * An empty list.
         *
         * @param named whether each element has to state a name of its own, so that two of one name are a fault of its own
         */
        Elements(boolean named) {
            this.named = named;
        }

        /** The elements that a row may belong to; where it does not say all, those that fit what it says. */
        List<Node> find(List<String> stated) {
            OptionalInt row = stated.isEmpty() ? OptionalInt.empty() : RowReference.row(stated.get(stated.size() - 1));
            if (row.isPresent()) {
                return Optional.ofNullable(byRow.get(row.getAsInt())).stream().toList();
            }
            List<Node> exact = byKeys.get(stated);
            if (exact != null) {
                return named ? exact.subList(0, 1) : exact;
            }
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

    private void add(List<String> lists, int row, Node node) {
        Elements all = elements.get(lists);
        if (all != null) {
            all.byKeys.computeIfAbsent(node.keys, keys -> new ArrayList<>()).add(node);
            all.byRow.putIfAbsent(row, node);
        }
    }

    byte[] json() {
        return JsonText.of(root.values);
    }

    CellMap cells() {
        return new CellMap(places);
    }

    List<StructureFinding> findings() {
        return findings;
    }

    /** A fault that the reader of submissions found, at its cell; said for a table where the reader would speak of JSON. */
    StructureFinding tabular(StructureFinding finding) {
        StructureFinding misfit = misfits.get(finding.getPointer());
        return misfit == null
                ? cells().place(finding)
                : misfit.withCode(finding.getCode()).withSeverity(finding.getSeverity());
    }

    void add(Table table, Heading heading) {
        heading.unknown().forEach((place, header) -> {
            if (!header.equals(MarkedWorkbook.RESULT)
                    && !header.isEmpty()
                    && table.rows().stream()
                            .skip(heading.firstRow())
                            .anyMatch(row -> !row.cell(place).isEmpty())) {
                findings.add(Findings.unknownColumn(
                        table.rows().get(heading.row()).place(table.name(), place, header), header));
            }
        });
        unnamed(table, heading).ifPresent(place -> findings.add(Findings.unnamedColumn(place)));
        for (Row row : table.rows()
                .subList(
                        Math.min(heading.firstRow(), table.rows().size()),
                        table.rows().size())) {
            if (!row.isEmpty()) {
                new Rows(table, heading, row).add();
            }
        }
    }

    /** The first cell that holds something and has no header. */
    private static Optional<CellPlace> unnamed(Table table, Heading heading) {
        for (Row row : table.rows()) {
            for (int place = 0; place < row.cells().size(); place++) {
                if (row.number() > table.rows().get(heading.row()).number()
                        && !row.cell(place).isEmpty()
                        && !heading.columns().containsKey(place)
                        && !heading.unknown().containsKey(place)) {
                    return Optional.of(row.place(table.name(), place, ""));
                }
            }
        }
        return Optional.empty();
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
            Elements known = elements.get(sheet.lists().subList(0, depth));
            List<Node> parents = known == null ? List.of() : known.find(keys);
            if (parents.size() != 1) {
                findings.add(Findings.noParent(anchor(), heading.references(), keys, parents.size()));
            } else if (!sheet.holdsElements()) {
                fill(parents.get(0));
            } else if (statesNone()) {
                list(parents.get(0));
            } else {
                element(parents.get(0));
            }
        }

        /** The references of the row, outermost first; an empty text where one is left out. */
        private List<String> keys() {
            List<String> keys = new ArrayList<>();
            for (Column reference : sheet.references()) {
                keys.add(heading.references().stream()
                        .filter(entry -> entry.getValue().equals(reference))
                        .map(entry -> key(reference, row.cell(entry.getKey())))
                        .findFirst()
                        .orElse(""));
            }
            return keys;
        }

        /** A reference as the element that it names has it: a code for its label, a day as JSON writes it. */
        private static String key(Column reference, Cell cell) {
            Object json = cell.isEmpty() || cell.isError()
                    ? null
                    : CellReader.read(reference, cell).json();
            return json == null ? cell.text() : json.toString();
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

        private void element(Node parent) {
            String list = sheet.lists().get(sheet.lists().size() - 1);
            List<Object> siblings = list(parent);
            String pointer = parent.pointer + "/" + list.replace('.', '/') + "/" + siblings.size();
            Node node = new Node(new LinkedHashMap<>(), pointer, new ArrayList<>(parent.keys));
            siblings.add(node.values);
            places.put(pointer, anchor());
            places.putIfAbsent(parent.pointer + "/" + list.replace('.', '/'), anchor());
            fill(node);
            Column key = sheet.key();
            node.keys.add(String.valueOf(node.values.getOrDefault(key.keyName(), "")));
            elements.computeIfAbsent(sheet.lists(), lists -> new Elements(key.isNamed()));
            Assembly.this.add(sheet.lists(), row.number(), node);
        }

        private void fill(Node node) {
            for (Map.Entry<Integer, Column> entry : heading.facts()) {
                Column column = entry.getValue();
                String pointer = node.pointer + "/" + String.join("/", column.path());
                CellPlace place = row.place(table.name(), entry.getKey(), column.header());
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
            if (json instanceof String text && !column.isList()) {
                if (CellReader.isMisfit(column, text)) {
                    misfits.put(pointer, Findings.misfit(column, cell, pointer, place));
                } else if (column.kind() == Kind.CODE) {
                    misfits.put(pointer, Findings.unlisted(column, cell, pointer, place));
                }
            }
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
            int first = row.firstColumn();
            Column column = heading.columns().get(first);
            return row.place(table.name(), first, column == null ? "" : column.header());
        }
    }
}
