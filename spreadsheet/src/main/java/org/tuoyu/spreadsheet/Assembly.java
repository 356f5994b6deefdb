package org.tuoyu.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    private final Node root = new Node(new LinkedHashMap<>(), "", List.of(), 0);
    private final Map<String, CellPlace> places = new HashMap<>();
    private final List<StructureFinding> findings = new ArrayList<>();

    /** What the reader would say of cells that hold something else than they should, as a finding in the words of a table. */
    private final Map<String, Supplier<StructureFinding>> misfits = new HashMap<>();

    /** The elements of each list of the layout. */
    private final Map<List<String>, Elements> elements = new HashMap<>();

    /** The rows that describe what stands on another sheet, by what they describe. */
    private final Map<String, Row> described = new HashMap<>();

    private final UnplacedRows unplaced = new UnplacedRows(elements, places);

    Assembly(Map<String, String> defaults) {
        root.values().put(VERSION_FIELD, VERSION);
        root.values().putAll(defaults);
        add(List.of(), root);
    }

    private void add(List<String> lists, Node node) {
        elements.computeIfAbsent(lists, all -> new Elements()).add(node);
    }

    /** What all rows say, to be looked through for faults; those that belong to nothing left out. */
    byte[] json() {
        return JsonText.of(root.values());
    }

    /** Says what keeps rows out of the document, and takes out of it what may lack them; to be called once. */
    UnplacedRows trace() {
        unplaced.trace();
        unplaced.lost().keySet().forEach(this::remove);
        findings.addAll(unplaced.findings());
        return unplaced;
    }

    /** Takes a value out of the document. */
    private void remove(String pointer) {
        String[] names = pointer.substring(1).split("/");
        Object holder = root.values();
        for (int i = 0; i < names.length - 1; i++) {
            if (holder instanceof Map<?, ?> object) {
                holder = object.get(names[i]);
            } else if (holder instanceof List<?> list) {
                holder = list.get(Integer.parseInt(names[i]));
            }
        }
        if (holder instanceof Map<?, ?> object) {
            object.remove(names[names.length - 1]);
        }
    }

    CellMap cells() {
        return new CellMap(places);
    }

    List<StructureFinding> findings() {
        return findings;
    }

    /** A fault that the reader of submissions found, at its cell; said for a table where the reader would speak of JSON. */
    StructureFinding tabular(StructureFinding finding) {
        Supplier<StructureFinding> misfit = misfits.get(finding.getPointer());
        return misfit == null
                ? cells().place(finding)
                : misfit.get().withCode(finding.getCode()).withSeverity(finding.getSeverity());
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
        Map<RowBeside, List<CellPlace>> beside = new EnumMap<>(RowBeside.class);
        for (Row row : table.rows()
                .subList(
                        Math.min(heading.firstRow(), table.rows().size()),
                        table.rows().size())) {
            if (!row.isEmpty()) {
                Rows rows = new Rows(table, heading, row);
                RowBeside.of(table, heading, row)
                        .ifPresentOrElse(
                                kind -> beside.computeIfAbsent(kind, each -> new ArrayList<>())
                                        .add(rows.anchor()),
                                rows::add);
            }
        }
        beside.forEach((kind, rows) -> findings.add(Findings.leftOut(kind, rows)));
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
            Elements known = elements.get(sheet.around());
            List<Node> parents = known == null ? List.of() : known.find(keys);
            if (row.isNone() && sheet.holdsElements() && noneOfTheOnly(known)) {
                return;
            }
            if (parents.size() != 1) {
                unplaced.add(new UnplacedRow(table.name(), sheet, row.number(), keys, own(), referring()));
            } else if (!sheet.holdsElements()) {
                describe(parents.get(0));
            } else if (statesNone()) {
                list(parents.get(0));
            } else {
                element(parents.get(0));
            }
        }

        /** Takes 无 in place of a reference for what it is where there is only one thing that can have none. */
        private boolean noneOfTheOnly(@Nullable Elements known) {
            Column column = heading.columns().get(row.firstColumn());
            List<Node> all = known == null ? List.of() : known.all();
            if (column == null || !column.isReference() || all.size() != 1) {
                return false;
            }
            list(all.get(0));
            findings.add(Findings.none(column, anchor()));
            return true;
        }

        /** Describes what another row may have described before: of what they state differently neither counts. */
        private void describe(Node node) {
            Row before = described.putIfAbsent(node.pointer() + "#" + sheet.id(), row);
            if (before == null) {
                fill(node);
            } else if (sheet.isCover()) {
                findings.add(Findings.secondCover(anchor(), before.number()));
            } else {
                List<Column> columns = heading.facts().stream()
                        .filter(entry -> differs(node, entry.getValue(), row.cell(entry.getKey())))
                        .map(Map.Entry::getValue)
                        .toList();
                List<String> differing =
                        columns.stream().map(column -> pointer(node, column)).toList();
                List<String> headers = columns.stream().map(Column::header).toList();
                StructureFinding finding = Findings.repeated(anchor(), before.number(), headers, differing);
                findings.add(finding);
                differing.forEach(pointer -> unplaced.lose(pointer, finding.getPointer()));
                complete(node);
            }
        }

        private static String pointer(Node node, Column column) {
            return node.pointer() + "/" + String.join("/", column.path());
        }

        private static boolean differs(Node node, Column column, Cell cell) {
            Object stated = cell.isEmpty() ? null : DocumentRows.value(node.values(), column.path());
            return stated != null
                    && !stated.equals(CellReader.read(column, cell).json());
        }

        /** Takes what the row before left open. */
        private void complete(Node node) {
            for (Map.Entry<Integer, Column> entry : heading.facts()) {
                Column column = entry.getValue();
                Cell cell = row.cell(entry.getKey());
                if (!cell.isEmpty() && DocumentRows.value(node.values(), column.path()) == null) {
                    fill(node, entry.getKey(), column);
                }
            }
        }

        /** The references of the row, outermost first; an empty text where one is left out. */
        private List<String> keys() {
            List<String> keys = new ArrayList<>();
            for (Column reference : sheet.references()) {
                keys.add(heading.references().stream()
                        .filter(entry -> entry.getValue().equals(reference))
                        .map(entry -> key(reference, row.shown(entry.getKey())))
                        .findFirst()
                        .orElse(""));
            }
            return keys;
        }

        /** Where the references of the row stand, outermost first. */
        private List<CellPlace> referring() {
            List<CellPlace> referring = new ArrayList<>();
            for (Column reference : sheet.references()) {
                referring.add(heading.references().stream()
                        .filter(entry -> entry.getValue().equals(reference))
                        .map(entry -> row.place(table.name(), entry.getKey(), reference.header()))
                        .findFirst()
                        .orElseGet(this::anchor));
            }
            return referring;
        }

        /** By what rows of other sheets know this one. */
        private String own() {
            return heading.facts().stream()
                    .filter(entry -> sheet.holdsElements() && entry.getValue().equals(sheet.key()))
                    .map(entry -> key(entry.getValue(), row.cell(entry.getKey())))
                    .findFirst()
                    .orElse("");
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
            Map<String, Object> holder = holder(parent.values(), List.of(path));
            return (List<Object>) holder.computeIfAbsent(path[path.length - 1], name -> new ArrayList<>());
        }

        private void element(Node parent) {
            String list = sheet.lists().get(sheet.lists().size() - 1);
            List<Object> siblings = list(parent);
            String pointer = parent.pointer() + "/" + list.replace('.', '/') + "/" + siblings.size();
            Node node = new Node(new LinkedHashMap<>(), pointer, new ArrayList<>(parent.keys()), row.number());
            siblings.add(node.values());
            places.put(pointer, anchor());
            places.putIfAbsent(parent.pointer() + "/" + list.replace('.', '/'), anchor());
            fill(node);
            node.keys()
                    .add(String.valueOf(node.values().getOrDefault(sheet.key().keyName(), "")));
            Assembly.this.add(sheet.lists(), node);
        }

        private void fill(Node node) {
            heading.facts().forEach(entry -> fill(node, entry.getKey(), entry.getValue()));
        }

        private void fill(Node node, int at, Column column) {
            String pointer = pointer(node, column);
            CellPlace place = row.place(table.name(), at, column.header());
            places.put(pointer, place);
            Cell cell = row.cell(at);
            if (!cell.isEmpty()) {
                take(node, column, cell, pointer, place);
            } else if (!row.above(at).isEmpty()) {
                findings.add(Findings.merged(column, pointer, place));
            }
        }

        private void take(Node node, Column column, Cell cell, String pointer, CellPlace place) {
            CellValue value = CellReader.read(column, cell);
            if (value.remark() != Remark.AS_WRITTEN) {
                findings.add(Findings.of(column, cell, value, pointer, place));
            }
            Object json = value.json();
            if (json instanceof String text) {
                misfit(column, cell, text, pointer, place);
            }
            if (json instanceof List<?> list) {
                misfits(column, list, pointer, place);
            }
            if (json != null) {
                holder(node.values(), column.path())
                        .put(column.path().get(column.path().size() - 1), json);
            }
        }

        private void misfits(Column column, List<?> list, String pointer, CellPlace place) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof String text) {
                    misfit(column, Cell.ofText(text), text, pointer + "/" + i, place);
                }
            }
        }

        /** Keeps what to say of a text that is handed on as it stands, in case that the reader refuses it. */
        private void misfit(Column column, Cell cell, String text, String pointer, CellPlace place) {
            if (CellReader.isMisfit(column)) {
                misfits.put(pointer, () -> Findings.misfit(column, cell, pointer, place));
            } else if (column.kind() == Kind.CODE
                    && CodeWords.of(column.codeList()).asOffered(text).isEmpty()) {
                misfits.put(pointer, () -> Findings.unlisted(column, cell, pointer, place));
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
